using System.Text;
using HrdMedia.Pipelines;

namespace HrdMedia.Yaml;

/// <summary>Turns offsets in a JSON file into lines and columns. Asked in ascending order, so that a file in one long line
/// is walked only once.</summary>
/// <param name="bytes">The file as UTF-8.</param>
/// <param name="path">Its path from the root.</param>
internal sealed class JsonPlaces(byte[] bytes, string path)
{
    private int offset;
    private int line = 1;
    private int column = 1;

    /// <summary>The place of a byte at or after the one that was asked for before.</summary>
    public Place At(long index)
    {
        var passed = bytes.AsSpan(offset..(int)index);
        var end = passed.LastIndexOf((byte)'\n');
        if (end >= 0)
        {
            line += passed.Count((byte)'\n');
            column = 1;
        }

        column += Encoding.UTF8.GetCharCount(passed[(end + 1)..]);
        offset = (int)index;
        return new Place(path, line, column);
    }

    /// <summary>The place of a byte in a line, both counted from zero.</summary>
    public Place At(long lineIndex, long byteInLine)
    {
        var rest = bytes.AsSpan();
        for (var i = 0L; i < lineIndex; i++)
        {
            rest = rest[(rest.IndexOf((byte)'\n') + 1)..];
        }

        var length = (int)Math.Min(byteInLine, rest.Length);
        return new Place(path, (int)lineIndex + 1, Encoding.UTF8.GetCharCount(rest[..length]) + 1);
    }
}
