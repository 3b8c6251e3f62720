namespace HrdMedia.Import;

/// <summary>Something of a feed that the catalogue does not have, or has otherwise.</summary>
/// <param name="Source">The file or address of the feed.</param>
/// <param name="Line">The line on which it stands.</param>
/// <param name="What">What it is, and why; a whole sentence.</param>
public sealed record ImportLoss(string Source, int Line, string What)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Source}:{Line}: {What}";
}
