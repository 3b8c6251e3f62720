using System.Text;
using HrdMedia.Withdrawal;

namespace HrdMedia.Cli.Withdraw;

/// <summary>Carries a plan out on the disk, one file after the other; each is whole or gone at every instant.</summary>
internal static class WithdrawalSteps
{
    /// <summary>Takes the steps in their order.</summary>
    /// <param name="root">The folder that holds <c>episodes/</c>.</param>
    /// <param name="steps">The steps.</param>
    /// <exception cref="IOException">One could not be taken; the same call again goes on with it.</exception>
    public static void Take(string root, IReadOnlyList<WithdrawalStep> steps)
    {
        foreach (var step in steps)
        {
            var path = Path.Combine(root, step.Path);
            if (step.Text is null)
            {
                File.Delete(path);
            }
            else
            {
                Write(path, step.Text);
            }
        }
    }

    private static void Write(string path, string text)
    {
        // Of a link, what it leads to: the link stays one.
        var target = (File.Exists(path) ? new FileInfo(path).ResolveLinkTarget(returnFinalTarget: true)?.FullName : null) ?? path;
        var fresh = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.new");
        using (var file = new FileStream(fresh, FileMode.Create, FileAccess.Write))
        {
            file.Write(new UTF8Encoding(false).GetBytes(text));
            file.Flush(flushToDisk: true);
        }

        if (!OperatingSystem.IsWindows() && File.Exists(target))
        {
            File.SetUnixFileMode(fresh, File.GetUnixFileMode(target));
        }

        File.Move(fresh, target, overwrite: true);
    }
}
