namespace HrdMedia.Layout;

/// <summary>A language of the site, as a page offers it.</summary>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="Name">The language's name in the language itself.</param>
/// <param name="Direction"><c>ltr</c> or <c>rtl</c>.</param>
/// <param name="Href">The way to the same page, or to the language's home page where the page is not translated.</param>
/// <param name="Absolute">The same page's absolute address; empty where it is not translated.</param>
/// <param name="IsCurrent">Whether it is the language of the page.</param>
public sealed record LanguageLink(string Language, string Name, string Direction, string Href, string Absolute, bool IsCurrent);
