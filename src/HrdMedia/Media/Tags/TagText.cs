using System.Text;

namespace HrdMedia.Media.Tags;

/// <summary>Texts as tags can hold them.</summary>
internal static class TagText
{
    /// <summary>The text on one line, cut where it is longer than that; never within a letter of two units.</summary>
    public static string Line(string text, int most)
    {
        var line = string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
        return line.Length <= most ? line : line[..(char.IsHighSurrogate(line[most - 1]) ? most - 1 : most)];
    }

    /// <summary>The text as UTF-8, cut before the letter that would not fit.</summary>
    public static byte[] Utf8(string text, int most)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var length = Math.Min(bytes.Length, most);
        while (length < bytes.Length && (bytes[length] & 0xC0) == 0x80)
        {
            length--;
        }

        return bytes[..length];
    }
}
