using System.Net;
using HrdMedia.Feeds;
using HrdMedia.Shows;
using HrdMedia.Syndication;
using HrdMedia.Text;
using HrdMedia.Yaml;

namespace HrdMedia.Import;

/// <summary>Reads the channel of a feed into the files of its show and of the site.</summary>
internal sealed class ImportedShow
{
    // What each build makes anew, and what only tells of the program that made the feed.
    private static readonly string[] MadeAnew =
        ["generator", "lastBuildDate", "pubDate", "docs", "ttl", "atom:link", "podcast:trailer", "podcast:podping", "fh:complete",
            "fh:archive"];

    private readonly FeedElement channel;
    private readonly ImportLosses losses;
    private readonly ImportRequest request;
    private readonly FeedElement? owner;
    private readonly EntryTexts texts;

    public ImportedShow(FeedElement channel, ImportRequest request, ImportLosses losses)
    {
        (this.channel, this.request, this.losses) = (channel, request, losses);
        channel.Ignore(MadeAnew);
        Title = ImportedLine.Of(channel.Take("title"), RssTags.MaxText, losses);
        Link = WebAddress.Publishable(channel.TakeLine("link"));
        texts = EntryTexts.Of(channel, ["description", "itunes:summary"], Link is null ? null : new Uri(Link), losses);
        Language = LanguageOf(channel.Take("language"));
        owner = channel.Take("itunes:owner");
        OwnerName = owner?.TakeLine("itunes:name") ?? "";
        Author = ImportedLine.Of(channel.Take("itunes:author"), RssTags.MaxText, losses);
        Image = ImageOf(channel);
        IsExplicit = channel.TakeLine("itunes:explicit").ToLowerInvariant() is "yes" or "true" or "explicit";
        Guid = GuidOf(channel.Take("podcast:guid"));
    }

    /// <summary>The title.</summary>
    public string Title { get; }

    /// <summary>The page of the show at its old place, or null.</summary>
    public string? Link { get; }

    /// <summary>The language; empty when the feed does not tell it.</summary>
    public string Language { get; }

    /// <summary>Whom apps name as the maker.</summary>
    public string Author { get; }

    /// <summary>Whom directories write to; may be empty.</summary>
    public string OwnerName { get; }

    /// <summary>The address of the cover, or null.</summary>
    public string? Image { get; }

    /// <summary>Whether all of it is marked as explicit.</summary>
    public bool IsExplicit { get; }

    /// <summary>Its <c>podcast:guid</c>.</summary>
    public string Guid { get; }

    /// <summary>The address of a picture of an entry, or null.</summary>
    public static string? ImageOf(FeedElement entry)
    {
        var (apple, plain) = (entry.Take("itunes:image"), entry.Take("image"));
        var address = apple?["href"] is { Length: > 0 } href ? href : apple?.OneLine ?? "";
        var url = plain?.TakeLine("url") ?? "";
        plain?.Ignore("title", "link", "width", "height", "description");
        return WebAddress.Publishable(address) ?? WebAddress.Publishable(url);
    }

    /// <summary>The file <c>show.yaml</c>.</summary>
    /// <param name="people">The credits that hold for every episode.</param>
    /// <param name="seasons">The names of seasons by number.</param>
    public string Yaml(IReadOnlyList<string> people, IReadOnlyDictionary<int, string> seasons)
    {
        var yaml = new YamlFields().Needed("title", Title, "the name of the show");
        var subtitle = ImportedLine.Of(channel.Take("itunes:subtitle"), RssTags.MaxText, losses);
        yaml.Text("subtitle", texts.Words.Contains(EntryTexts.Plain(subtitle), StringComparison.Ordinal) ? "" : subtitle)
            .Needed("summary", texts.Summary, "one or two plain sentences")
            .Block("notes", texts.Notes)
            .Value("guid", Guid)
            .Value("language", Language.Length > 0 ? Language : YamlText.Quoted(YamlFields.Open("of the audio, like en")))
            .Needed("author", Author.Length > 0 ? Author : OwnerName, "whom apps name as the maker");
        Directories(yaml);
        yaml.Value("artwork", YamlFields.Map(("url", YamlText.Quoted(Image ?? YamlFields.Open("a square picture")))));
        Rights(yaml);
        yaml.List("people", people).List("seasons", [.. seasons.OrderBy(s => s.Key).Select(s => YamlFields.Map(
            ("number", $"{s.Key}"), ("title", YamlText.Quoted(s.Value))))]);
        yaml.Value("complete", channel.TakeLine("itunes:complete").ToLowerInvariant() is "yes" or "true" ? "true" : "");
        var features = new EntryFeatures(losses);
        features.Write(channel, yaml);
        Others(yaml, features);
        losses.AddLeft(channel, IsKept);
        return yaml.ToString();
    }

    /// <summary>The file <c>site.yaml</c>.</summary>
    public string SiteYaml() => new YamlFields()
        .Needed("title", Title, "the name of the site")
        .Needed("summary", texts.Summary, "one or two plain sentences")
        .Needed("base-url", request.BaseUrl, "https:// and where the site will stand")
        .Value("language", Language.Length > 0 ? Language : YamlText.Quoted(YamlFields.Open("of the texts, like en")))
        .Value("publisher", YamlFields.Map(("name", YamlText.Quoted(OwnerName.Length > 0 ? OwnerName
            : Author.Length > 0 ? Author : YamlFields.Open("who answers for the site")))))
        .ToString();

    private void Directories(YamlFields yaml)
    {
        var email = owner?.TakeLine("itunes:email") ?? "";
        if (owner is not null && email.Length > 0 && OwnerName.Length > 0)
        {
            yaml.Value("owner", ImportedValue.Accepted(ShowReader.OwnerKind, YamlFields.Map(("name", YamlText.Quoted(OwnerName)),
                ("email", YamlText.Quoted(email))), owner, losses) ?? "");
        }
        else if (owner is not null && email.Length > 0)
        {
            losses.Add(owner, $"<itunes:owner> has the address '{email}' and no name: both or none are published.");
        }

        var categories = channel.TakeAll("itunes:category").SelectMany(Categories).Distinct(StringComparer.Ordinal).ToArray();
        yaml.List("categories", categories.Length > 0 ? [.. categories.Select(YamlText.Quoted)]
            : [YamlText.Quoted(YamlFields.Open("one of Apple's categories, like Society & Culture"))]);
        yaml.Value("explicit", IsExplicit ? "true" : "");
        yaml.Value("type", channel.TakeLine("itunes:type").Equals("serial", StringComparison.OrdinalIgnoreCase) ? "serial" : "");
    }

    private IEnumerable<string> Categories(FeedElement element)
    {
        var main = Name(element);
        var inner = element.TakeAll("itunes:category").Select(sub => (Element: sub, Name: $"{main} > {Name(sub)}")).ToArray();
        var known = inner.Where(sub => ImportedValue.Accepted(Category.Kind, YamlText.Quoted(sub.Name), sub.Element, losses)
            is not null).Select(sub => sub.Name).ToArray();
        return known.Length > 0 ? known
            : ImportedValue.Accepted(Category.Kind, YamlText.Quoted(main), element, losses) is null ? [] : [main];
    }

    // Some programs escape the & twice, and letter case is anybody's.
    private static string Name(FeedElement category)
    {
        var text = WebUtility.HtmlDecode(category["text"]);
        return AppleCategories.All.FirstOrDefault(c => c.Name.Equals(text, StringComparison.OrdinalIgnoreCase))?.Name ?? text;
    }

    private void Rights(YamlFields yaml)
    {
        yaml.Text("copyright", ImportedLine.Of(channel.Take("copyright"), RssTags.MaxText, losses));
        if (channel.Take("podcast:locked") is { } locked)
        {
            _ = locked["owner"];
            yaml.Value("locked", locked.OneLine.Equals("no", StringComparison.OrdinalIgnoreCase) ? "false" : "true");
        }

        if (channel.Take("podcast:medium") is { } medium && !medium.OneLine.Equals("podcast", StringComparison.OrdinalIgnoreCase))
        {
            yaml.Value("medium", ImportedValue.Accepted(FeedReference.MediumKind, YamlText.Quoted(medium.OneLine), medium,
                losses) ?? "");
        }
    }

    private void Others(YamlFields yaml, EntryFeatures features)
    {
        yaml.List("podroll", channel.Take("podcast:podroll") is not { } roll ? [] : features.All(roll, "podcast:remoteItem",
            FeedReference.Kind, e => YamlFields.Map(("guid", YamlFields.Quoted(e["feedGuid"])),
                ("url", YamlFields.Quoted(WebAddress.Publishable(e["feedUrl"]) ?? "")),
                ("item", YamlFields.Quoted(e["itemGuid"])), ("medium", e["medium"]), ("title", YamlFields.Quoted(e["title"])))));
        if (channel.Take("podcast:updateFrequency") is { } frequency)
        {
            _ = frequency["complete"];
            yaml.Value("update-frequency", ImportedValue.Accepted(UpdateFrequency.Kind, YamlFields.Map(
                ("text", YamlFields.Quoted(frequency.OneLine)), ("rule", YamlFields.Quoted(frequency["rrule"])),
                ("start", YamlFields.Quoted(Instant(frequency["dtstart"])))), frequency, losses) ?? "");
        }

        var blocked = channel.TakeAll("podcast:block").Where(b => b.OneLine == "yes").Select(b => b["id"])
            .Select(id => id.Length > 0 ? id : BlockedServices.All).ToList();
        if (channel.TakeLine("itunes:block").Equals("yes", StringComparison.OrdinalIgnoreCase))
        {
            blocked.Add(BlockedServices.Apple);
        }

        yaml.List("block", [.. blocked.Where(id => ImportedValue.Refusal(BlockedServices.Kind, YamlText.Quoted(id)) is null)]);
    }

    private static string Instant(string text) =>
        FeedInstant.Parse(text) is { } instant ? Drafts.DraftYaml.Instant(instant) : "";

    private string LanguageOf(FeedElement? element)
    {
        var tag = LanguageTag.Canonical((element?.OneLine ?? "").Replace('_', '-'));
        if (element is null || LanguageTag.IsValid(tag))
        {
            return element is null ? "" : tag;
        }

        losses.Add(element, $"<language> says '{element.OneLine}', which is no language.");
        return "";
    }

    private string GuidOf(FeedElement? element)
    {
        if (element is not null && System.Guid.TryParse(element.OneLine, out var guid) && guid != default)
        {
            return element.OneLine.ToLowerInvariant();
        }

        if (element is not null)
        {
            losses.Add(element, $"<podcast:guid> says '{element.OneLine}', which is no UUID.");
        }

        if (request.Address.Length > 0)
        {
            return PodcastGuid.FromFeedUrl(request.Address).ToString();
        }

        losses.Add(channel, "The feed tells neither its guid nor its address, of which a guid is made: it gets a new one. If " +
            "it is published, name its address with --feed-url.");
        return request.FreshGuid.ToString();
    }

    private bool IsKept(string text) => texts.Has(text) ||
        new[] { Title, Link, Author, OwnerName, Image, Guid, Language }.Contains(text.Trim(), StringComparer.OrdinalIgnoreCase);
}
