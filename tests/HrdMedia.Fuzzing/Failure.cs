namespace HrdMedia.Fuzzing;

/// <summary>An input that the program did not stand.</summary>
/// <param name="Number">Which; with the seed, it is made again.</param>
/// <param name="From">What it was made from.</param>
/// <param name="What">The exception, or the limit that was passed.</param>
/// <param name="File">Where the input is kept.</param>
internal sealed record Failure(int Number, Seed From, string What, string File);
