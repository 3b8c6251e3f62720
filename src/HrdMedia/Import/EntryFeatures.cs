using HrdMedia.Feeds;
using HrdMedia.Syndication;
using HrdMedia.Text;

namespace HrdMedia.Import;

/// <summary>What a show and an episode alike say to apps: money, comments, texts for machines, a licence, a country.</summary>
/// <param name="losses">Gets what is lost.</param>
internal sealed class EntryFeatures(ImportLosses losses)
{
    /// <summary>Writes the fields.</summary>
    public void Write(FeedElement entry, YamlFields yaml)
    {
        yaml.List("countries", Countries(entry));
        yaml.Value("licence", Licence(entry));
        yaml.List("funding", All(entry, "podcast:funding", ButtonLink.Kind, e => YamlFields.Map(
            ("title", YamlFields.Quoted(e.OneLine)), ("url", Address(e["url"])))));
        yaml.List("txt", All(entry, "podcast:txt", FreeText.Kind, e => YamlFields.Map(
            ("text", YamlFields.Quoted(e.OneLine)), ("purpose", YamlFields.Quoted(e["purpose"])))));
        Comments(entry, yaml);
    }

    /// <summary>All elements of a name that the field's own reader takes.</summary>
    public IReadOnlyList<string> All<T>(FeedElement entry, string name, Yaml.Kind<T> kind, Func<FeedElement, string> yaml) =>
        [.. entry.TakeAll(name).Select(e => ImportedValue.Accepted(kind, yaml(e), e, losses)).OfType<string>()
            .Distinct(StringComparer.Ordinal)];

    /// <summary>An address in quotes, as feeds may say it; what is none stays as it is, to be refused.</summary>
    public static string Address(string url) => YamlFields.Quoted(WebAddress.Publishable(url) ?? url);

    private List<string> Countries(FeedElement entry)
    {
        var codes = new List<string>();
        foreach (var element in entry.TakeAll("podcast:location"))
        {
            _ = (element["geo"], element["osm"], element["rel"]);
            var code = element["country"].ToUpperInvariant();
            if (code.Length > 0 && ImportedValue.Accepted(Yaml.IdentifierKinds.Country, code, element, losses) is not null &&
                !codes.Contains(code))
            {
                codes.Add(code);
            }

            losses.Add(element, $"The place '{element.OneLine}' is not kept{(code.Length > 0 ? ", its country is" : "")}: " +
                "nothing finer than a country is ever published, because it can lead to people at risk.");
        }

        return codes;
    }

    private string Licence(FeedElement entry)
    {
        if (entry.Take("podcast:license") is not { } element)
        {
            return "";
        }

        var known = Text.Licence.Known.FirstOrDefault(l => l.Id.Equals(element.OneLine, StringComparison.OrdinalIgnoreCase));
        var url = element["url"];
        return known?.Id ?? ImportedValue.Accepted(Text.Licence.Kind, YamlFields.Map(
            ("name", YamlFields.Quoted(element.OneLine)), ("url", Address(url))), element, losses) ?? "";
    }

    private void Comments(FeedElement entry, YamlFields yaml)
    {
        var elements = entry.TakeAll("podcast:socialInteract");
        if (elements.Any(e => e["protocol"] == "disabled"))
        {
            yaml.Value("comments", "disabled");
            return;
        }

        // Apps take them by priority, and we by order.
        yaml.List("comments", [.. elements.OrderBy(e => int.TryParse(e["priority"], out var priority) ? priority : int.MaxValue)
            .Select(e => ImportedValue.Accepted(Discussion.Kind, YamlFields.Map(("protocol", e["protocol"]),
                ("url", YamlFields.Quoted(e["uri"])), ("account", YamlFields.Quoted(e["accountId"])),
                ("account-url", e["accountUrl"].Length > 0 ? Address(e["accountUrl"]) : "")), e, losses)).OfType<string>()]);
    }
}
