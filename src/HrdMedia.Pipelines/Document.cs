namespace HrdMedia.Pipelines;

/// <summary>A value and the file it came from.</summary>
/// <typeparam name="T">What was read.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Source">Path of the source file, from the root, with <c>/</c>.</param>
public sealed record Document<T>(T Value, string Source)
{
    /// <summary>Stands for all that was read for it: see <see cref="EngineContext.Note(Fingerprint)"/>.</summary>
    public Fingerprint Read { get; init; }
}
