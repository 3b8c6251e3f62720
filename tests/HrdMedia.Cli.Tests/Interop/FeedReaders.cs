namespace HrdMedia.Cli.Tests.Interop;

/// <summary>The readers, each with the list of what it knows of a feed.</summary>
public static class FeedReaders
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<FeedReader> All { get; } = [.. PythonReaders.All, .. NodeReaders.All, SyndicationReader.Reader];
}
