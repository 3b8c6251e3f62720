using System.Text;
using HrdMedia.Guard;

namespace HrdMedia.Cli.Guard;

/// <summary>Where the list of names that must not be said is kept, and its key: never in the same place.</summary>
/// <param name="root">The folder that holds <c>episodes/</c>.</param>
internal sealed class GuardFiles(string root)
{
    /// <summary>The list's file, where no other is named; git ignores it.</summary>
    public const string ListName = ".names";

    /// <summary>The list itself, for a machine that has it as a secret.</summary>
    public const string ListVariable = "HRDMEDIA_GUARD_LIST";

    /// <summary>The path of the list.</summary>
    public const string PathVariable = "HRDMEDIA_GUARD";

    /// <summary>The key, in base64.</summary>
    public const string KeyVariable = "HRDMEDIA_GUARD_KEY";

    /// <summary>Where the list is.</summary>
    public string ListPath { get; } = Path.GetFullPath(Variable(PathVariable) ?? ListName, root);

    /// <summary>Where the key is, when no variable has it: with this person's settings, outside of every repository.</summary>
    public string KeyPath { get; } = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData,
        Environment.SpecialFolderOption.DoNotVerify), "hrdmedia", "guard.key");

    /// <summary>The list, or null when there is none.</summary>
    /// <exception cref="IOException">It is there and cannot be used: nothing is published unsearched by mistake.</exception>
    public NameList? Read()
    {
        var text = Variable(ListVariable) ?? (File.Exists(ListPath) ? File.ReadAllText(ListPath) : null);
        if (text is null)
        {
            return null;
        }

        try
        {
            return NameList.Parse(text, Key() ?? throw new IOException("There is a list of names that must not be said, but " +
                $"not its key. Put the key into {KeyVariable}, or into the file {KeyPath}."));
        }
        catch (FormatException e)
        {
            throw new IOException($"The list of names that must not be said cannot be used: {e.Message}", e);
        }
    }

    /// <summary>The list, or null when nobody says that there is one.</summary>
    /// <exception cref="IOException">It cannot be used, or one is named, or has its key, and is not there.</exception>
    public NameList? ReadNamed() => Read() ?? ((Variable(PathVariable) ?? Variable(KeyVariable)) is null ? null
        : throw new IOException($"The list of names that must not be said is not there. Put it into {ListVariable}, or name " +
            $"its file in {PathVariable}; or take {PathVariable} and {KeyVariable} away, and nothing is searched."));

    /// <summary>An empty list, with this person's key or a fresh one.</summary>
    public NameList New() => Key() is { } key ? NameListWriter.New(key) : NameListWriter.New();

    /// <summary>Writes the list, and its key when that is new; only this person may read them.</summary>
    public void Write(NameList list)
    {
        if (Key() is null)
        {
            Write(KeyPath, Convert.ToBase64String([.. list.Secret]) + "\n");
        }

        Write(ListPath, NameListWriter.Padded(list).ToString());
    }

    private byte[]? Key()
    {
        var text = Variable(KeyVariable) ?? (File.Exists(KeyPath) ? File.ReadAllText(KeyPath) : null);
        return text is null ? null : Convert.FromBase64String(text.Trim());
    }

    private static string? Variable(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;

    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        // Whole or not at all: half a list would let names pass.
        using (var stream = new FileStream(path + ".new", options))
        {
            stream.Write(Encoding.ASCII.GetBytes(text));
        }

        File.Move(path + ".new", path, overwrite: true);
    }
}
