namespace HrdMedia.Search;

/// <summary>Numbers words from zero, in the order in which they are first met. The letters of all stand in one array: no word is
/// an object, of which there would be as many as a language has words.</summary>
internal sealed class WordTable
{
    // So that nobody can write words that all fall into one place.
    private static readonly uint Seed = (uint)Random.Shared.Next();

    private char[] letters = new char[1 << 14];
    private int[] ends = new int[1 << 11];

    // A word stands at the place that its hash names or after it; never more than half are taken.
    private Place[] places = new Place[1 << 12];

    /// <summary>How many words there are.</summary>
    public int Count { get; private set; }

    /// <summary>A word.</summary>
    public ReadOnlySpan<char> this[int number] => letters.AsSpan((number == 0 ? 0 : ends[number - 1])..ends[number]);

    /// <summary>The number of a word, a new one for a new word.</summary>
    public int NumberOf(ReadOnlySpan<char> word)
    {
        var hash = Hash(word);
        var mask = places.Length - 1;
        for (var at = (int)hash & mask; ; at = (at + 1) & mask)
        {
            ref var place = ref places[at];
            if (place.Next == 0)
            {
                return Add(word, hash, ref place);
            }

            if (place.Hash == hash && letters.AsSpan(place.Start, place.Length).SequenceEqual(word))
            {
                return place.Next - 1;
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

    private int Add(ReadOnlySpan<char> word, uint hash, ref Place place)
    {
        var start = Count == 0 ? 0 : ends[Count - 1];
        while (start + word.Length > letters.Length)
        {
            Array.Resize(ref letters, letters.Length * 2);
        }

        if (Count == ends.Length)
        {
            Array.Resize(ref ends, Count * 2);
        }

        word.CopyTo(letters.AsSpan(start));
        ends[Count++] = start + word.Length;
        place = new Place(hash, Count, start, word.Length);
        if (Count * 2 > places.Length)
        {
            Spread();
        }

        return Count - 1;
    }

    private void Spread()
    {
        var old = places;
        places = new Place[old.Length * 2];
        var mask = places.Length - 1;
        foreach (var place in old.Where(p => p.Next > 0))
        {
            var at = (int)place.Hash & mask;
            while (places[at].Next > 0)
            {
                at = (at + 1) & mask;
            }

            places[at] = place;
        }
    }

    // Of a word its number plus one, 0 where there is none, and where its letters are: all that a look needs lies together.
    private readonly record struct Place(uint Hash, int Next, int Start, int Length);
}
