namespace HrdMedia.Pipelines;

/// <summary>What one module made of one document.</summary>
/// <param name="Input">The document's value.</param>
/// <param name="Result">The document that came out, or null.</param>
/// <param name="Diagnostics">What the module found.</param>
/// <param name="Asked">Each file that it looked for, as it was; null instead of the list when it looked at all.</param>
internal sealed record CachedDocument(
    object Input, object? Result, IReadOnlyList<Diagnostic> Diagnostics, IReadOnlyList<(string Path, SourceFile? File)>? Asked)
{
    /// <summary>Whether it would come out again.</summary>
    // A file is the same when it says so of itself; any other value when it is the very one, which the module before has kept.
    public bool IsOf(object input, ISourceTree sources) =>
        (ReferenceEquals(input, Input) || (input is SourceFile && input.Equals(Input))) &&
        Asked is not null && Asked.All(a => (sources.TryFind(a.Path, out var now) ? now : null) == a.File);
}
