namespace HrdMedia.Fuzzing;

/// <summary>What came of the inputs of one kind.</summary>
internal sealed class Tally
{
    public int Accepted { get; private set; }

    public int Refused { get; private set; }

    public int Failed { get; private set; }

    public TimeSpan Computed { get; private set; }

    public TimeSpan Slowest { get; private set; }

    public int SlowestNumber { get; private set; }

    public long MostBytes { get; private set; }

    public int MostBytesNumber { get; private set; }

    public int Inputs => Accepted + Refused + Failed;

    /// <summary>Counts an input.</summary>
    /// <param name="number">Which.</param>
    /// <param name="accepted">Whether it would be published; null when it failed.</param>
    /// <param name="computed">How long its thread has computed.</param>
    /// <param name="bytes">How much it has allocated.</param>
    public void Count(int number, bool? accepted, TimeSpan computed, long bytes)
    {
        (Accepted, Refused, Failed) = accepted switch
        {
            true => (Accepted + 1, Refused, Failed), false => (Accepted, Refused + 1, Failed), _ => (Accepted, Refused,
                Failed + 1),
        };
        Computed += computed;
        (Slowest, SlowestNumber) = computed > Slowest ? (computed, number) : (Slowest, SlowestNumber);
        (MostBytes, MostBytesNumber) = bytes > MostBytes ? (bytes, number) : (MostBytes, MostBytesNumber);
    }
}
