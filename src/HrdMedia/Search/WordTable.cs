namespace HrdMedia.Search;

/// <summary>Numbers words from zero, in the order in which they are first met. The letters of all stand in one array: no word is
/// an object, of which there would be as many as a language has words.</summary>
internal sealed class WordTable
{
    // So that nobody can write words that all fall into one place.
    private static readonly uint Seed = (uint)Random.Shared.Next();

    private char[] letters = new char[1 << 14];
    private int[] ends = new int[1 << 11];
    private uint[] hashes = new uint[1 << 11];

    // The number of a word, plus one, at the place that its hash names or after it; never more than half full.
    private int[] places = new int[1 << 12];

    /// <summary>How many words there are.</summary>
    public int Count { get; private set; }

    /// <summary>A word.</summary>
    public ReadOnlySpan<char> this[int number] => letters.AsSpan((number == 0 ? 0 : ends[number - 1])..ends[number]);

    /// <summary>The number of a word, a new one for a new word.</summary>
    public int NumberOf(ReadOnlySpan<char> word)
    {
        var hash = Hash(word);
        var mask = places.Length - 1;
        for (var place = (int)hash & mask; ; place = (place + 1) & mask)
        {
            var number = places[place] - 1;
            if (number < 0)
            {
                places[place] = Count + 1;
                return Add(word, hash);
            }

            if (hashes[number] == hash && this[number].SequenceEqual(word))
            {
                return number;
            }
        }
    }

    // FNV-1a, its bits mixed once more because the low ones name the place.
    private static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = Seed;
        foreach (var c in word)
        {
            hash = (hash ^ c) * 16777619;
        }

        return hash ^ (hash >> 15);
    }

    private int Add(ReadOnlySpan<char> word, uint hash)
    {
        var start = Count == 0 ? 0 : ends[Count - 1];
        while (start + word.Length > letters.Length)
        {
            Array.Resize(ref letters, letters.Length * 2);
        }

        if (Count == ends.Length)
        {
            Array.Resize(ref ends, Count * 2);
            Array.Resize(ref hashes, Count * 2);
        }

        word.CopyTo(letters.AsSpan(start));
        (ends[Count], hashes[Count]) = (start + word.Length, hash);
        Count++;
        if (Count * 2 > places.Length)
        {
            Spread();
        }

        return Count - 1;
    }

    private void Spread()
    {
        places = new int[places.Length * 2];
        var mask = places.Length - 1;
        for (var number = 0; number < Count; number++)
        {
            var place = (int)hashes[number] & mask;
            while (places[place] != 0)
            {
                place = (place + 1) & mask;
            }

            places[place] = number + 1;
        }
    }
}
