using System.Collections.Concurrent;
using System.ServiceModel.Syndication;
using System.Text;
using System.Text.Json;
using System.Xml;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using HrdMedia.Tests.Harness;

namespace HrdMedia.Tests.Properties;

/// <summary>Reads outputs with readers that others wrote. What has been judged once is known: most pages of two catalogues are
/// the same.</summary>
internal sealed class Judge
{
    private static readonly string[] Addresses = ["href", "src", "poster", "srcset", "action", "data-src"];

    private readonly ConcurrentDictionary<string, Page> pages = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string?> others = new(StringComparer.Ordinal);

    /// <summary>What is wrong with a site; nothing when all is well.</summary>
    public IEnumerable<string> Faults(BuildResult built) => built.Files.OrderBy(f => f.Key, StringComparer.Ordinal)
        .SelectMany(file => Faults(file.Key, Encoding.UTF8.GetString(file.Value), built.Files).Select(f => $"/{file.Key}: {f}"));

    private IEnumerable<string> Faults(string path, string text, IReadOnlyDictionary<string, byte[]> files)
    {
        if (!path.EndsWith(".html", StringComparison.Ordinal))
        {
            return others.GetOrAdd(Path.GetExtension(path) + text, _ => Fault(path, text)) is { } fault ? [fault] : [];
        }

        var page = pages.GetOrAdd(text, Read);
        return page.Faults.Concat(page.Links.Where(link => !Resolves(path, link,
            files)).Select(link => $"'{link}' leads nowhere"));
    }

    private static string? Fault(string path, string text)
    {
        try
        {
            switch (Path.GetExtension(path))
            {
                case ".xml" or ".svg" or ".opml" or ".xsl":
                    using (var xml = XmlReader.Create(new StringReader(text), new() { DtdProcessing = DtdProcessing.Prohibit }))
                    {
                        if (path.EndsWith("feed.xml", StringComparison.Ordinal))
                        {
                            SyndicationFeed.Load(xml);
                        }

                        while (xml.Read())
                        {
                        }
                    }

                    return null;
                case ".json" or ".webmanifest":
                    JsonDocument.Parse(text).Dispose();
                    return null;
                default:
                    return null;
            }
        }
        catch (Exception e) when (e is XmlException or JsonException)
        {
            return e.Message;
        }
    }

    private static Page Read(string html)
    {
        try
        {
            var document = new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(html);
            var faults = document.All.Where(e => e.HasAttribute("id")).GroupBy(e => e.Id).Where(g => g.Count() > 1)
                .Select(g => $"the id '{g.Key}' stands {g.Count()} times").ToList();
            faults.AddRange(document.QuerySelectorAll("script[type='application/ld+json']")
                .Select(s => Fault("a.json", s.TextContent)).OfType<string>());
            var ids = document.All.Select(e => e.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
            var links = document.All.SelectMany(Links).Distinct().ToArray();
            faults.AddRange(links.Where(l => l.StartsWith('#') && l.Length > 1 && !ids.Contains(Uri.UnescapeDataString(l[1..])))
                .Select(l => $"'{l}' is nowhere on the page"));
            return new Page(faults, [.. links.Where(l => !l.StartsWith('#'))]);
        }
        catch (HtmlParseException e)
        {
            return new Page([$"{e.Message} at {e.Position}: {html.Split('\n').ElementAtOrDefault(e.Position.Line - 1)}"], []);
        }
    }

    private static IEnumerable<string> Links(IElement element) => Addresses.Select(element.GetAttribute).OfType<string>()
        .SelectMany((value, i) => value.Contains(", ", StringComparison.Ordinal) || i == 3
            ? value.Split(", ").Select(part => part.Split(' ')[0]) : [value])
        .Where(value => element.GetAttribute("rel") is not ("canonical" or "alternate") || !value.Contains("://",
            StringComparison.Ordinal));

    // The address as a browser makes it; whatever then stands on another host is not ours to judge.
    private static bool Resolves(string page, string link, IReadOnlyDictionary<string, byte[]> files)
    {
        if (!Uri.TryCreate(new Uri("https://here.example/" + page), link, out var address))
        {
            return false;
        }

        var path = Uri.UnescapeDataString(address.AbsolutePath).TrimStart('/');
        return address.Host != "here.example" || !address.Scheme.StartsWith("http", StringComparison.Ordinal) ||
            files.ContainsKey(path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path);
    }

    private sealed record Page(IReadOnlyList<string> Faults, IReadOnlyList<string> Links);
}
