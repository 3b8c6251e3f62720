using HrdMedia.Layout;

namespace HrdMedia.Theme;

/// <summary>What a link says of itself to a browser.</summary>
public static class AnchorExtensions
{
    /// <summary><c>aria-current</c>: the page itself, or what holds it; null for any other link.</summary>
    public static string? Current(this Anchor link) =>
        !link.IsCurrent ? null : link.Href is "./" or "" ? "page" : "true";

    /// <summary><c>rel</c>: other sites do not learn where their reader comes from, also from a copy without headers.</summary>
    public static string? Rel(this Anchor link) =>
        link.Href.Contains("://", StringComparison.Ordinal) ? "noreferrer" : null;

    /// <summary><c>hreflang</c>: where it leads to a page in another language of the site, which; else null.</summary>
    public static string? HrefLang(this Anchor link) => link.Language.Length == 0 ? null : link.Language;

    /// <summary><c>download</c>: a file is saved, because the site's policy lets browsers show no plug-in; else null.</summary>
    public static string? Download(this Anchor link) => link.IsFile ? "" : null;

    /// <summary>The link in the navigation that leads to an address, or null when the site has no such page.</summary>
    /// <param name="frame">What is around the page.</param>
    /// <param name="route">The address, from <see cref="Routes"/>.</param>
    public static Anchor? To(this PageFrame frame, string route) =>
        frame.Navigation.FirstOrDefault(link => link.Href.EndsWith(route, StringComparison.Ordinal));
}
