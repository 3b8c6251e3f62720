namespace HrdMedia.Cli.Tests.Browser;

/// <summary>A browser for what holds on every kind of page: that takes as long as all other browser tests together, so it runs
/// beside them.</summary>
[CollectionDefinition(nameof(PageBrowser))]
public sealed class PageBrowser : ICollectionFixture<BrowserFixture>;
