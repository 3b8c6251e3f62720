using System.Text;

namespace HrdMedia.Guard;

/// <summary>Letters that stand by themselves, one after the other: perhaps a word written with blanks.</summary>
internal sealed class SpacedLetters
{
    // Fewer are initials.
    private const int Least = 4;
    private const int Most = 64;

    private readonly List<(char Letter, bool IsCapital, int Start, int End)> letters = [];

    /// <summary>How many there are.</summary>
    public int Count => letters.Count;

    /// <summary>One more.</summary>
    public void Add(char letter, bool isCapital, int start, int end) => letters.Add((letter, isCapital, start, end));

    /// <summary>The words that they may be, and forgets them: all together, and parted where a capital follows a small
    /// letter.</summary>
    public IReadOnlyList<(string Word, int Start, int End)> Take()
    {
        if (letters.Count is < Least or > Most)
        {
            letters.Clear();
            return [];
        }

        var words = new List<(string, int, int)>();
        var (word, from) = (new StringBuilder(), 0);
        for (var i = 0; i < letters.Count; i++)
        {
            if (i > 0 && letters[i].IsCapital && !letters[i - 1].IsCapital)
            {
                words.Add((word.ToString(), letters[from].Start, letters[i - 1].End));
                (from, word) = (i, word.Clear());
            }

            word.Append(letters[i].Letter);
        }

        words.Add((word.ToString(), letters[from].Start, letters[^1].End));
        if (words.Count > 1)
        {
            words.Insert(0, (string.Concat(letters.Select(l => l.Letter)), letters[0].Start, letters[^1].End));
        }

        letters.Clear();
        return words;
    }
}
