using System.Text;
using DiffPlex.Renderer;

namespace HrdMedia.Cli;

/// <summary>What was changed in a file, as a unified diff.</summary>
internal static class FileDiff
{
    private const int Context = 2;

    /// <summary>The diff; with colours for a terminal.</summary>
    public static string Of(RepairedFile file, bool hasColours)
    {
        var text = new StringBuilder();
        if (HasOtherEnds(file))
        {
            text.Append($"{file.Path}: line ends and byte order mark as they have to be.\n");
        }

        var (was, now) = (Plain(file.Was), Plain(file.Now));
        if (was != now)
        {
            var diff = UnidiffRenderer.GenerateUnidiff(was, now, file.Path, file.Path, contextLines: Context);
            foreach (var line in diff.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
            {
                text.Append(hasColours ? Coloured(line) : line).Append('\n');
            }
        }

        return text.ToString();
    }

    // These would show every line as changed.
    private static bool HasOtherEnds(RepairedFile file) =>
        file.Was.StartsWith('\uFEFF') || file.Was.Contains('\r', StringComparison.Ordinal);

    // Nothing that a terminal would take for a command is passed on.
    private static string Plain(string text) => string.Concat(
        text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Select(c => char.IsControl(c) && c != '\n' ? '\u00B7' : c));

    private static string Coloured(string line) => line switch
    {
        ['+', '+', '+', ..] or ['-', '-', '-', ..] => $"\u001b[1m{line}\u001b[0m",
        ['+', ..] => $"\u001b[32m{line}\u001b[0m",
        ['-', ..] => $"\u001b[31m{line}\u001b[0m",
        ['@', '@', ..] => $"\u001b[36m{line}\u001b[0m",
        _ => line,
    };
}
