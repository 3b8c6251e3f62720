using System.Text;
using System.Xml;
using HrdMedia.Layout;
using HrdMedia.Pipelines;
using HrdMedia.Safety;
using HrdMedia.Settings;
using HrdMedia.Text;

namespace HrdMedia.Sitemap;

/// <summary>What search engines ask for: <c>sitemap.xml</c> (sitemaps.org 0.9) and <c>robots.txt</c> (RFC 9309).</summary>
public static class SitemapFiles
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>The files.</summary>
    public static IEnumerable<Output> Outputs(Composition site) =>
    [
        new("sitemap.xml", SourcePlaces.Settings, target =>
        {
            using var xml = XmlWriter.Create(new BufferStream(target),
                new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" });
            Write(xml, site);
        }),
        new("robots.txt", SourcePlaces.Settings, target =>
            Encoding.UTF8.GetBytes($"User-agent: *\nDisallow:\n\nSitemap: {site.Absolute("sitemap.xml")}\n", target)),
    ];

    private static void Write(XmlWriter xml, Composition site)
    {
        xml.WriteStartElement("urlset", Namespace);
        foreach (var (address, modified) in Pages(site))
        {
            xml.WriteStartElement("url", Namespace);
            xml.WriteElementString("loc", Namespace, site.Absolute(address));
            if (modified is { } instant)
            {
                xml.WriteElementString("lastmod", Namespace, Times.Instant(instant));
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    // Only an episode says when it appeared; for the rest a date would be a guess.
    private static IEnumerable<(string Address, DateTimeOffset? Modified)> Pages(Composition site) =>
        site.Catalog.Languages.SelectMany(language => Pages(site.Catalog, language)
            .Select(page => (site.In(language, page.Address), page.Modified)));

    private static IEnumerable<(string Address, DateTimeOffset? Modified)> Pages(Catalog catalog, string language)
    {
        IEnumerable<T> Translated<T>(IEnumerable<T> records)
            where T : class => records.Where(record => Translations.Has(record, language));
        IEnumerable<string> addresses =
        [
            Routes.Home,
            .. Translated(catalog.Shows).Select(Routes.Of),
            .. Section(Routes.People, catalog.People.Count, Translated(catalog.People).Select(Routes.Of)),
            .. Section(Routes.Countries, catalog.CountryCodes.Count, catalog.CountryCodes
                .Where(code => Translations.Has((object?)catalog.CountryText(code) ?? catalog.Settings, language))
                .Select(Routes.Country)),
            .. Section(Routes.Topics, catalog.Topics.Count, Translated(catalog.Topics).Select(Routes.Of)),
            .. Section(Routes.Years, catalog.Years.Count, catalog.Years.Select(Routes.Year)),
            .. Section(Routes.Courses, catalog.Courses.Count, Translated(catalog.Courses).Select(Routes.Of)),
            .. catalog.Figures.Count > 0 ? [Routes.Numbers] : Array.Empty<string>(),
            .. catalog.Events.Count > 0 ? [Routes.Timeline] : Array.Empty<string>(),
            Routes.Subscribe,
            .. catalog.Settings.Has(SitePart.Search) ? [Routes.Search] : Array.Empty<string>(),
            .. QuickExits.HasAny(catalog) ? [Routes.Safety] : Array.Empty<string>(),
            .. catalog.Settings.Offline.HasPage ? [Routes.Offline] : Array.Empty<string>(),
            .. Translated(catalog.Pages).Select(Routes.Of),
        ];
        return addresses.Select(a => (a, (DateTimeOffset?)null))
            .Concat(Translated(catalog.Episodes).Select(e => (Routes.Of(e), (DateTimeOffset?)e.Published.Value)));
    }

    private static IEnumerable<string> Section(string index, int count, IEnumerable<string> pages) =>
        count == 0 ? [] : pages.Prepend(index);
}
