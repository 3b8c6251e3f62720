namespace HrdMedia.Transcripts;

/// <summary>Breaks text into lines at spaces.</summary>
internal static class TextWrapping
{
    /// <summary>Takes the next line from the front of a text, of at most <paramref name="width"/> characters; only a longer word
    /// makes a longer line.</summary>
    /// <param name="rest">The text; afterwards what is left of it, without the space between.</param>
    /// <param name="width">The longest line.</param>
    /// <param name="line">The line.</param>
    /// <returns>Whether another line follows.</returns>
    public static bool Next(ref ReadOnlySpan<char> rest, int width, out ReadOnlySpan<char> line)
    {
        var space = rest.Length <= width ? -1 : rest[..(width + 1)].LastIndexOf(' ');
        if (space <= 0 && rest.Length > width)
        {
            space = rest[width..].IndexOf(' ') is >= 0 and var after ? width + after : -1;
        }

        line = space < 0 ? rest : rest[..space];
        rest = space < 0 ? [] : rest[(space + 1)..];
        return space >= 0;
    }
}
