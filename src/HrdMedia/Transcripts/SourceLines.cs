using System.Runtime.InteropServices;
using HrdMedia.Pipelines;

namespace HrdMedia.Transcripts;

/// <summary>The lines of a transcript, and the place of each in it for messages.</summary>
internal sealed class SourceLines
{
    // A file of another kind would give a message for each of its lines.
    private const int MaxMessages = 100;

    // In characters; where lines are shorter there are more of them.
    private const int UsualLine = 40;

    private readonly ArraySegment<char> text;
    private readonly string path;
    private readonly DiagnosticBag bag;

    // Of each line, and of one that would follow the last; there may be room behind them.
    private readonly int[] starts;
    private int errors;
    private int warnings;

    /// <summary>The lines of a text, which is not copied if it is an array: it must stay as it is.</summary>
    public SourceLines(ReadOnlyMemory<char> text, string path, DiagnosticBag bag)
    {
        this.text = Normal(text);
        (starts, Count) = Starts(this.text);
        (this.path, this.bag) = (path, bag);
    }

    public SourceLines(string text, string path, DiagnosticBag bag)
        : this(text.AsMemory(), path, bag)
    {
    }

    /// <summary>The whole text, with LF line ends.</summary>
    public string Text => text.AsSpan().ToString();

    public int Count { get; }

    /// <summary>Whether no further error would be told, so that nobody need look for one.</summary>
    public bool HasEnoughErrors => errors >= MaxMessages;

    public string this[int index] => Line(index).ToString();

    /// <summary>A line where it stands: of most lines only a part is kept.</summary>
    public ReadOnlySpan<char> Line(int index) => text.AsSpan(starts[index], starts[index + 1] - 1 - starts[index]);

    public bool IsBlank(int index) => index >= Count || !Line(index).ContainsAnyExcept(' ', '\t');

    public bool HasArrow(int index) => index < Count && Line(index).IndexOf("-->") >= 0;

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
        var found = Array.BinarySearch(starts, 0, Count, offset);
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
    public string ShownAt(int index, int column) => Shown(Line(index)[column..]);

    /// <summary>The beginning of a text, short enough for a message.</summary>
    public static string Shown(ReadOnlySpan<char> text)
    {
        var line = text.Trim();
        var cut = line.IndexOf('\n');
        line = cut < 0 ? line : line[..cut];
        return line.Length <= 60 ? line.ToString() : $"{line[..(char.IsHighSurrogate(line[59]) ? 59 : 60)]}…";
    }

    // CR LF, LF and CR all end a line (WebVTT, section 4.1).
    private static ArraySegment<char> Normal(ReadOnlyMemory<char> text)
    {
        text = text.TrimStart('\uFEFF');
        return text.Span.Contains('\r')
                ? text.ToString().Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').ToCharArray()
            : MemoryMarshal.TryGetArray(text, out var array) ? array : text.ToArray();
    }

    private static (int[] Starts, int Count) Starts(ReadOnlySpan<char> text)
    {
        var all = new int[(text.Length / UsualLine) + 16];
        var count = 1;
        for (var end = text.IndexOf('\n'); end >= 0; end = text[all[count - 1]..].IndexOf('\n'))
        {
            if (count + 1 == all.Length)
            {
                Array.Resize(ref all, all.Length * 2);
            }

            all[count] = all[count - 1] + end + 1;
            count++;
        }

        all[count] = text.Length + 1;
        return (all, count);
    }
}
