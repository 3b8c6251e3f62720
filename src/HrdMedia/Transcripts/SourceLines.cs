using HrdMedia.Pipelines;

namespace HrdMedia.Transcripts;

/// <summary>The lines of a transcript, and the place of each in it for messages.</summary>
internal sealed class SourceLines(string text, string path, DiagnosticBag bag)
{
    // A file of another kind would give a message for each of its lines.
    private const int MaxMessages = 100;

    private readonly string[] lines = Normal(text).Split('\n');
    private int[]? starts;
    private int errors;
    private int warnings;

    /// <summary>The whole text, with LF line ends.</summary>
    public string Text { get; } = Normal(text);

    public int Count => lines.Length;

    /// <summary>Whether no further error would be told, so that nobody need look for one.</summary>
    public bool HasEnoughErrors => errors >= MaxMessages;

    public string this[int index] => lines[index];

    public bool IsBlank(int index) => index >= lines.Length || lines[index].AsSpan().Trim(" \t").IsEmpty;

    public bool HasArrow(int index) => index < lines.Length && lines[index].Contains("-->", StringComparison.Ordinal);

    /// <summary>The index after the block of lines that starts here: that of a blank line or the end.</summary>
    public int BlockEnd(int index)
    {
        while (!IsBlank(index))
        {
            index++;
        }

        return index;
    }

    /// <summary>The line and the place in it of an offset in <see cref="Text"/>.</summary>
    public (int Index, int Column) At(int offset)
    {
        starts ??= Starts();
        var found = Array.BinarySearch(starts, offset);
        var index = found >= 0 ? found : ~found - 1;
        return (index, offset - starts[index]);
    }

    /// <summary>Reports an error; after a hundred of them no more.</summary>
    public void Error(string code, int index, int column, string message)
    {
        if (errors++ < MaxMessages)
        {
            bag.Error(code, new(path, index + 1, column + 1), message);
        }
    }

    /// <summary>Reports a warning; after a hundred of them no more.</summary>
    public void Warning(string code, int index, int column, string message)
    {
        if (warnings++ < MaxMessages)
        {
            bag.Warning(code, new(path, index + 1, column + 1), message);
        }
    }

    /// <summary>What stands at a place, short enough for a message.</summary>
    public string ShownAt(int index, int column) => Shown(lines[index].AsSpan(column));

    /// <summary>The beginning of a text, short enough for a message.</summary>
    public static string Shown(string text) => Shown(text.AsSpan());

    private static string Shown(ReadOnlySpan<char> text)
    {
        var line = text.Trim();
        var cut = line.IndexOf('\n');
        line = cut < 0 ? line : line[..cut];
        return line.Length <= 60 ? line.ToString() : $"{line[..(char.IsHighSurrogate(line[59]) ? 59 : 60)]}…";
    }

    // CR LF, LF and CR all end a line (WebVTT, section 4.1).
    private static string Normal(string text) =>
        text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    private int[] Starts()
    {
        var all = new int[lines.Length];
        for (var i = 1; i < all.Length; i++)
        {
            all[i] = all[i - 1] + lines[i - 1].Length + 1;
        }

        return all;
    }
}
