namespace HrdMedia.Cli.Tests.Browser;

/// <summary>An address of each kind of page.</summary>
public static class PageKinds
{
    /// <summary>Path by kind.</summary>
    public static TheoryData<string> All { get; } =
    [
        "", "humanity/", "humanity/002-chile/", "people/monica-simpson/", "countries/cl/", "topics/water/", "years/2023/",
        "courses/defenders-long-course/", "people/", "numbers/", "timeline/", "subscribe/", "who-are-defenders/", "countries/",
        "offline/", NotFound,
        "ar/", "ar/humanity/002-chile/", "ar/numbers/", "ar/timeline/", "ar/subscribe/", "ne/", "ne/humanity/002-chile/",
    ];

    /// <summary>An address that nothing has, deep enough to prove that the page's links work from anywhere.</summary>
    public const string NotFound = "no/such/page/";
}
