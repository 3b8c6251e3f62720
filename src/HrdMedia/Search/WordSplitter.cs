using System.Buffers;

namespace HrdMedia.Search;

/// <summary>The folded words of a text, one after the other: letters, marks and digits of any script.</summary>
/// <param name="text">The text.</param>
/// <param name="room">Where a word is folded; at least <see cref="Folding.Room"/> long.</param>
public ref struct WordSplitter(ReadOnlySpan<char> text, Span<char> room)
{
    private static readonly SearchValues<char> Ascii =
        SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private readonly Span<char> room = room;
    private ReadOnlySpan<char> rest = text;

    /// <summary>The word that was found last; holds until the next one is.</summary>
    public ReadOnlySpan<char> Term { get; private set; }

    /// <summary>All words of a text.</summary>
    public static IReadOnlyList<string> All(string text)
    {
        var found = new List<string>();
        var words = new WordSplitter(text, stackalloc char[Folding.Room]);
        while (words.Next())
        {
            found.Add(words.Term.ToString());
        }

        return found;
    }

    /// <summary>Goes to the next word; false when there is none.</summary>
    public bool Next()
    {
        while (!rest.IsEmpty)
        {
            // Most letters of most catalogues need no look at a table.
            var end = rest.IndexOfAnyExcept(Ascii);
            end = end < 0 ? rest.Length : end;
            while (end < rest.Length && Folding.IsWord(rest[end..], out var length))
            {
                end += length;
            }

            Term = end == 0 ? [] : WithoutArticle(room[..Folding.Fold(rest[..end], room)]);
            rest = rest[Math.Max(1, end)..];
            if (!Term.IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    // Arabic writes "the", alone or after "and", "with", "so" and "like", as one word with what follows.
    private static ReadOnlySpan<char> WithoutArticle(ReadOnlySpan<char> term)
    {
        var at = term is ['\u0627', '\u0644', ..] ? 2
            : term is ['\u0648' or '\u0628' or '\u0641' or '\u0643', '\u0627', '\u0644', ..] ? 3 : 0;
        return at > 0 && term.Length - at > 2 ? term[at..] : term;
    }
}
