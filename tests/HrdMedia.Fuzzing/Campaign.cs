using System.Diagnostics;

namespace HrdMedia.Fuzzing;

/// <summary>Runs inputs, measures each, and keeps those that the program does not stand.</summary>
internal sealed class Campaign
{
    /// <summary>The most that one input may compute.</summary>
    public static readonly TimeSpan MostTime = TimeSpan.FromSeconds(2);

    /// <summary>The most that one input may allocate, and so hold: 500 MB.</summary>
    public const long MostBytes = 500_000_000;

    private readonly Inputs inputs;
    private readonly Func<Seed, byte[], int, bool> run;
    private readonly int seed;
    private readonly string folder;
    private readonly List<Failure> failures = [];

    /// <summary>A campaign.</summary>
    /// <param name="seed">Which inputs.</param>
    /// <param name="folder">Where failures are kept.</param>
    /// <param name="corpus">What inputs are made from.</param>
    /// <param name="run">What is tried, and whether it accepts the input; without it the program.</param>
    public Campaign(int seed, string folder, Corpus corpus, Func<Seed, byte[], int, bool>? run = null)
    {
        (this.seed, this.folder, inputs, this.run) = (seed, folder, new Inputs(seed, corpus), run ?? Program());
        // The first input would pay for the compiler and for the whole catalogue.
        foreach (var from in Enum.GetValues<InputKind>().Select(kind => corpus.Of(kind)[0]))
        {
            this.run(from, from.Bytes, 0);
        }
    }

    /// <summary>What came of each kind.</summary>
    public Tally[] Tallies { get; } = [.. Enum.GetValues<InputKind>().Select(_ => new Tally())];

    /// <summary>What was not stood, in the order of the numbers.</summary>
    public IReadOnlyList<Failure> Failures => failures;

    /// <summary>The number that runs now.</summary>
    public int Running { get; private set; }

    /// <summary>What the thread had computed when <see cref="Running"/> began.</summary>
    public TimeSpan Begun { get; private set; }

    /// <summary>Runs an input.</summary>
    public void Run(int number)
    {
        var (from, bytes) = inputs.Of(number);
        (Running, Begun) = (number, ThreadTime.Of(ThreadTime.Current));
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var (accepted, what) = Guarded(from, bytes, number);
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        var computed = ThreadTime.Of(ThreadTime.Current) - Begun;
        what ??= computed > MostTime ? $"It computed for {computed.TotalSeconds:0.0} s."
            : allocated > MostBytes ? $"It allocated {allocated / 1_000_000} MB." : null;
        if (what is not null)
        {
            Keep(number, what);
        }

        Tallies[(int)from.Kind].Count(number, what is null ? accepted : null, computed, allocated);
    }

    /// <summary>Keeps an input as a file, to be looked at and run again.</summary>
    public void Keep(int number, string what)
    {
        var (from, bytes) = inputs.Of(number);
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, $"{seed}-{number}-{Path.GetFileName(from.Path)}");
        File.WriteAllBytes(file, bytes);
        File.WriteAllText(file + ".why.txt",
            $"{from.Kind}, made from {from.Path}\nRun it again: --seed {seed} --only {number}\n{what}\n");
        failures.Add(new Failure(number, from, what, file));
    }

    private (bool Accepted, string? What) Guarded(Seed from, byte[] bytes, int number)
    {
        try
        {
            return (run(from, bytes, number), null);
        }
        catch (Exception e) when (!Debugger.IsAttached)
        {
            return (false, e.ToString());
        }
    }

    // A transcript, a recording and a picture are read alone, and every sixteenth in the catalogue as well.
    private static Func<Seed, byte[], int, bool> Program()
    {
        var catalogue = new CatalogueTarget();
        return (from, bytes, number) => InputKinds.IsOfCatalogue(from.Kind)
            ? catalogue.Try(from, bytes, number)
            : FileTargets.Try(from, bytes) &&
                (number % 16 > 0 || !CatalogueTarget.Takes(from.Kind) || catalogue.Try(from, bytes, number));
    }
}
