namespace HrdMedia.Transcripts;

/// <summary>Breaks text into lines at spaces.</summary>
internal static class TextWrapping
{
    /// <summary>Where lines stand in a text, of at most <paramref name="width"/> characters; only a longer word makes a longer
    /// line.</summary>
    public static IEnumerable<Range> Wrap(string text, int width)
    {
        var start = 0;
        while (text.Length - start > width)
        {
            var space = text.LastIndexOf(' ', start + width, width + 1);
            space = space > start ? space : text.IndexOf(' ', start + width);
            if (space < 0)
            {
                break;
            }

            yield return start..space;
            start = space + 1;
        }

        yield return start..text.Length;
    }
}
