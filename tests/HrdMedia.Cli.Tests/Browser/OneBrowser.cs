namespace HrdMedia.Cli.Tests.Browser;

/// <summary>The tests that share one browser.</summary>
[CollectionDefinition(nameof(OneBrowser))]
public sealed class OneBrowser : ICollectionFixture<BrowserFixture>;
