using System.Text;

namespace HrdMedia.Transcripts;

/// <summary>Breaks text into lines at spaces.</summary>
internal static class TextWrapping
{
    /// <summary>Takes the next line from the front of a text in UTF-8, of at most <paramref name="width"/> characters, counted
    /// as UTF-16 has them; only a longer word makes a longer line.</summary>
    /// <param name="rest">The text; afterwards what is left of it, without the space between.</param>
    /// <param name="width">The longest line.</param>
    /// <param name="line">The line.</param>
    /// <returns>Whether another line follows.</returns>
    public static bool Next(ref ReadOnlySpan<byte> rest, int width, out ReadOnlySpan<byte> line)
    {
        var space = -1;
        if (Length(rest, width + 1) is { } within)
        {
            space = rest[..within].LastIndexOf((byte)' ');
            if (space <= 0)
            {
                space = rest[within..].IndexOf((byte)' ') is >= 0 and var after ? within + after : -1;
            }
        }

        line = space < 0 ? rest : rest[..space];
        rest = space < 0 ? [] : rest[(space + 1)..];
        return space >= 0;
    }

    // The bytes of the first characters, or null when there are fewer.
    private static int? Length(ReadOnlySpan<byte> text, int characters)
    {
        if (text.Length < characters)
        {
            return null;
        }

        if (Ascii.IsValid(text[..characters]))
        {
            return characters;
        }

        for (var at = 0; at < text.Length;)
        {
            // What begins with 0xF0 is a pair in UTF-16.
            characters -= text[at] >= 0xF0 ? 2 : 1;
            at++;
            while (at < text.Length && (text[at] & 0xC0) == 0x80)
            {
                at++;
            }

            if (characters <= 0)
            {
                return at;
            }
        }

        return null;
    }
}
