namespace HrdMedia.Fuzzing;

/// <summary>The inputs of a seed: the same one for the same number, in every run.</summary>
internal sealed class Inputs
{
    // How many of a hundred; the catalogue's kinds take twenty times as long as single files.
    private static readonly InputKind[] Shares = [.. Share()];

    private readonly Corpus corpus;
    private readonly Mutator mutator;
    private readonly int seed;

    public Inputs(int seed, Corpus corpus) => (this.seed, this.corpus, mutator) = (seed, corpus, new Mutator(corpus));

    /// <summary>The input of a number: what it is made from, and its bytes.</summary>
    public (Seed From, byte[] Bytes) Of(int number)
    {
        var random = new Random(unchecked((seed * 1_000_003) ^ (number * 7919)));
        var kind = Shares[random.Next(Shares.Length)];
        var all = corpus.Of(kind);
        // Half of them from a good file: a mistake more than the damage is refused before anything else is tried.
        var from = all[random.Next(2) == 0 ? 0 : random.Next(all.Count)];
        return (from, mutator.Damage(from, random));
    }

    private static IEnumerable<InputKind> Share()
    {
        foreach (var kind in Enum.GetValues<InputKind>())
        {
            var count = kind switch
            {
                InputKind.Episode or InputKind.Page => 5,
                InputKind.Show => 3,
                InputKind.Site or InputKind.Changes => 1,
                _ when InputKinds.IsOfCatalogue(kind) => 2,
                InputKind.Feed => 4,
                InputKind.Vtt => 9,
                InputKind.Mp3 or InputKind.Mp4 or InputKind.Ogg => 7,
                InputKind.Gif => 1,
                _ => 5,
            };
            for (var i = 0; i < count; i++)
            {
                yield return kind;
            }
        }
    }
}
