using System.Text;

namespace HrdMedia.Guard;

/// <summary>Takes a text letter by letter, and finds the names in it that must not be said.</summary>
/// <param name="list">The names.</param>
/// <param name="isOrderless">Whether words stand in no order, as in an index: then only single words are names.</param>
/// <param name="found">Is told of each.</param>
internal sealed class WordStream(NameList list, bool isOrderless, Action<NameHit> found)
{
    private const int Longest = 64;

    private readonly RecentWords recent = new(list, found);
    private readonly SpacedLetters spaced = new();
    private readonly List<Rune> letters = new(Longest);
    private readonly char[] roman = new char[Longest];
    private readonly char[] run = new char[Longest];
    private int runLength, runStart, lastAt, lastStart;
    private int start, end, index, breaks;
    private bool isEscaped, isForeign, isCut, endsInHyphen;
    private WordGap? pending = WordGap.Apart;
    private WordGap gap;

    /// <summary>The ASCII letters that a text begins with; returns how many.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where it is written.</param>
    public int Letters(ReadOnlySpan<char> text, int at)
    {
        var length = 0;
        for (; length < text.Length && char.IsAsciiLetter(text[length]); length++)
        {
            var letter = text[length];
            if (letters.Count > 0 && letter <= 'Z' && Rune.IsLower(letters[^1]))
            {
                EndWord();
                pending = WordGap.Capital;
            }

            if (letters.Count == 0)
            {
                Begin(at + length);
            }

            isCut |= letters.Count == Longest;
            if (!isCut)
            {
                letters.Add(new Rune(letter));
            }

            end = at + length + 1;
        }

        return length;
    }

    /// <summary>A letter.</summary>
    /// <param name="letter">As it is read.</param>
    /// <param name="at">Where it is written.</param>
    /// <param name="length">In how many code units.</param>
    public void Letter(Rune letter, int at, int length)
    {
        if (letters.Count > 0 && Rune.IsUpper(letter) && Rune.IsLower(letters[^1]))
        {
            EndWord();
            pending = WordGap.Capital;
        }

        if (letters.Count == 0)
        {
            Begin(at);
        }

        isCut |= letters.Count == Longest;
        if (!isCut)
        {
            letters.Add(letter);
        }

        isEscaped |= length > 2;
        isForeign |= !letter.IsAscii;
        end = at + length;
    }

    private void Begin(int at) =>
        (start, gap, isEscaped, isForeign, isCut, breaks) = (at, pending ?? WordGap.Apart, false, false, false, 0);

    /// <summary>Something that is no letter.</summary>
    public void Between(Rune rune)
    {
        EndWord();
        if (Rune.IsWhiteSpace(rune))
        {
            // A word that is parted at the end of a line goes on in the next.
            pending = pending is null ? WordGap.Blank : pending == WordGap.Connector && endsInHyphen ? pending : WordGap.Apart;
            breaks += rune.Value == '\n' ? 1 : 0;
            if (breaks > 1)
            {
                Forget();
            }

            return;
        }

        endsInHyphen = rune.Value is '-' or 0x2010;
        pending = IsConnector(rune) && pending is null or WordGap.Connector ? WordGap.Connector : WordGap.Apart;
    }

    /// <summary>A word ends, and what follows is not one with it.</summary>
    public void Part()
    {
        EndWord();
        pending = WordGap.Apart;
    }

    /// <summary>What follows has nothing to do with what was before: another paragraph, another tag.</summary>
    public void Forget()
    {
        Part();
        EndLetters();
        recent.Clear();
    }

    // A digit in a name is a slip of a file's name.
    private static bool IsConnector(Rune rune) => rune.Value is '-' or '_' or '.' or '*' or '`' or '~' or '\'' or '+' or '/'
        or '\\' or '|' or '@' or '&' or 0xB7 or 0x2019 or 0x2BC or (>= 0x2010 and <= 0x2013) or (>= '0' and <= '9');

    private void EndWord()
    {
        if (letters.Count == 0)
        {
            return;
        }

        if (!isCut)
        {
            EndWord(Romanised());
        }

        letters.Clear();
        pending = null;
    }

    private void EndWord(ReadOnlySpan<char> word)
    {
        if (word.Length == 1 && gap != WordGap.Capital)
        {
            if (spaced.Count > 0 && gap == WordGap.Apart)
            {
                EndLetters();
            }

            spaced.Add(word[0], Rune.IsUpper(letters[0]), start, end);
        }
        else
        {
            EndLetters();
            index += NameWords.IsParticle(word) ? 0 : 1;
        }

        Look(word, start, isEscaped ? Disguise.Escaped : Disguise.Plain);
        if (isForeign && Lookalike() is { } latin)
        {
            Look(latin, start, Disguise.Lookalike);
        }

        Join(word);
    }

    private void Join(ReadOnlySpan<char> word)
    {
        if (gap is not (WordGap.Connector or WordGap.Capital) || runLength == 0 || runLength + word.Length > Longest ||
            word.Length > Longest)
        {
            runLength = Math.Min(word.Length, Longest);
            word[..runLength].CopyTo(run);
            (runStart, lastAt, lastStart) = (start, 0, start);
            return;
        }

        word.CopyTo(run.AsSpan(runLength));
        runLength += word.Length;
        Look(run.AsSpan(0, runLength), runStart, Disguise.Joined);
        if (lastAt > 0)
        {
            Look(run.AsSpan(lastAt, runLength - lastAt), lastStart, Disguise.Joined);
        }

        (lastAt, lastStart) = (runLength - word.Length, start);
    }

    private void EndLetters()
    {
        foreach (var (word, from, to) in spaced.Take())
        {
            index++;
            Look(word, from, to, Disguise.Spaced);
        }
    }

    private void Look(ReadOnlySpan<char> word, int from, Disguise disguise) => Look(word, from, end, disguise);

    private void Look(ReadOnlySpan<char> word, int from, int to, Disguise disguise)
    {
        var name = list.Find(word, isForeign && letters.Exists(NameWords.IsAbjad));
        if (ReferenceEquals(name, NameWord.None))
        {
            return;
        }

        foreach (var form in name.Forms)
        {
            if (form.IsName)
            {
                found(new NameHit(from, to, form.Form == 's' || disguise != Disguise.Plain ? disguise : Disguise.Transliterated));
            }

            if (!isOrderless)
            {
                recent.Add(form, new NameHit(from, to, disguise), index);
            }
        }
    }

    private ReadOnlySpan<char> Romanised()
    {
        if (isForeign)
        {
            return NameWords.Romanised(letters);
        }

        for (var i = 0; i < letters.Count; i++)
        {
            roman[i] = char.ToLowerInvariant((char)letters[i].Value);
        }

        return roman.AsSpan(0, letters.Count);
    }

    private string? Lookalike()
    {
        var latin = new char[letters.Count];
        for (var i = 0; i < latin.Length; i++)
        {
            if (Romanisation.LooksLike(Rune.ToLowerInvariant(letters[i])) is not { } letter)
            {
                return null;
            }

            latin[i] = char.ToLowerInvariant(letter);
        }

        return new string(latin);
    }
}
