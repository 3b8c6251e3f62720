namespace HrdMedia.Yaml;

/// <summary>The invisible characters that turn the direction of a text (Unicode Bidirectional Algorithm, UAX 9).</summary>
public static class BidiControls
{
    /// <summary>The index of the first control that is not closed, or closes nothing, or -1: it would turn what apps show after
    /// the text.</summary>
    public static int FindOpen(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.AsSpan().ContainsAnyInRange('\u202A', '\u2069') ? FindOpenIn(text) : -1;
    }

    private static int FindOpenIn(string text)
    {
        var open = new Stack<(int Index, char Closer)>();
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\u202A' or '\u202B' or '\u202D' or '\u202E':
                    open.Push((i, '\u202C'));
                    break;
                case '\u2066' or '\u2067' or '\u2068':
                    open.Push((i, '\u2069'));
                    break;
                case '\u202C' or '\u2069' when !open.TryPop(out var last) || last.Closer != text[i]:
                    return i;
            }
        }

        return open.TryPeek(out var left) ? left.Index : -1;
    }
}
