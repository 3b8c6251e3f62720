using System.Buffers;
using System.Text;
using HrdMedia.Pipelines;

namespace HrdMedia.Text;

/// <summary>
/// A long text that stays in its file and is read again whenever it is asked for, so that memory does not grow with the words:
/// a block after <c>|</c>, as show notes are written.
/// </summary>
internal sealed class Passage
{
    private const int Long = 512;

    private readonly ISourceTree sources;
    private readonly SourceFile file;
    private readonly int start;
    private readonly int indent;

    private Passage(ISourceTree sources, SourceFile file, int start, int length, int indent) =>
        (this.sources, this.file, this.start, Length, this.indent) = (sources, file, start, length, indent);

    /// <summary>How many bytes it takes in its file.</summary>
    public int Length { get; }

    /// <summary>The passage that holds exactly <paramref name="text"/>, or null when the text is short or written in another
    /// way.</summary>
    /// <param name="sources">The files.</param>
    /// <param name="file">The file that holds it.</param>
    /// <param name="content">The file's whole text.</param>
    /// <param name="line">The line of the <c>|</c>, from 1.</param>
    /// <param name="text">What has been read from it.</param>
    public static Passage? Find(ISourceTree sources, SourceFile file, ReadOnlySpan<char> content, int line, string text)
    {
        var from = text.Length < Long ? -1 : LineStart(content, 0, line);
        var until = from < 0 ? -1 : LineStart(content, from, text.AsSpan().Count('\n'));
        if (until < 0)
        {
            return null;
        }

        var block = content[from..until];
        var indent = block.Length - block.TrimStart(' ').Length;
        return !IsUnindented(block, indent, text) ? null : new Passage(sources, file,
            Encoding.UTF8.GetByteCount(content[..from]), Encoding.UTF8.GetByteCount(block), indent);
    }

    /// <summary>The text, read now.</summary>
    /// <exception cref="IOException">The file cannot be read, or has changed.</exception>
    public override string ToString()
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Length);
        sources.Read(file, bytes.AsSpan(0, Length), start);
        var length = Unindent(bytes.AsSpan(0, Length), indent);
        var read = length < 0 ? null : Encoding.UTF8.GetString(bytes, 0, length);
        ArrayPool<byte>.Shared.Return(bytes);
        return read ?? throw new IOException($"{file.Path} has changed during the build.");
    }

    // Where the line begins that stands so many below; past the last one it is the end.
    private static int LineStart(ReadOnlySpan<char> content, int from, int below)
    {
        for (; below > 0 && from >= 0; below--)
        {
            var length = content[from..].IndexOf('\n');
            from = length < 0 ? -1 : from + length + 1;
        }

        return from;
    }

    // Whether the text is what Unindent makes of the block; without making it.
    private static bool IsUnindented(ReadOnlySpan<char> block, int indent, ReadOnlySpan<char> text)
    {
        var isFirst = true;
        foreach (var range in block.Split('\n'))
        {
            var line = block[range] is [.. var all, '\r'] ? all : block[range];
            var words = line.Length > indent ? line[indent..] : [];
            if ((line.Length > indent && !line[..indent].Trim(' ').IsEmpty) || (!isFirst && text is not ['\n', ..]))
            {
                return false;
            }

            text = isFirst ? text : text[1..];
            if (!text.StartsWith(words))
            {
                return false;
            }

            text = text[words.Length..];
            isFirst = false;
        }

        return text.IsEmpty;
    }

    // Into the front of the block itself, because no line gets longer. Returns how long the text is, or less than nothing where a
    // line is not indented.
    private static int Unindent(Span<byte> block, int indent)
    {
        var length = 0;
        foreach (var range in ((ReadOnlySpan<byte>)block).Split((byte)'\n'))
        {
            var line = block[range] is [.. var all, (byte)'\r'] ? all : block[range];
            if (line.Length > indent && line[..indent].ContainsAnyExcept((byte)' '))
            {
                return -1;
            }

            var words = line.Length > indent ? line[indent..] : [];
            words.CopyTo(block[length..]);
            length += words.Length;
            if (range.End.Value < block.Length)
            {
                block[length++] = (byte)'\n';
            }
        }

        return length;
    }
}
