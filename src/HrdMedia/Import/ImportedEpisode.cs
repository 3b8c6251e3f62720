using System.Globalization;
using HrdMedia.Drafts;
using HrdMedia.Feeds;
using HrdMedia.Syndication;
using HrdMedia.Text;
using HrdMedia.Yaml;

namespace HrdMedia.Import;

/// <summary>Reads an item of a feed into the file of its episode.</summary>
internal sealed class ImportedEpisode
{
    private static readonly string[] MadeAnew = ["lastBuildDate", "comments", "wfw:commentRss", "slash:comments"];

    private readonly FeedElement item;
    private readonly ImportedShow show;
    private readonly ImportRequest request;
    private readonly ImportLosses losses;

    public ImportedEpisode(
        FeedElement item, ImportedAudio audio, string guid, ImportedShow show, ImportRequest request, ImportLosses losses)
    {
        (this.item, this.show, this.request, this.losses) = (item, show, request, losses);
        (Audio, Guid) = (audio, guid);
        item.Ignore(MadeAnew);
        var (title, itunes) = (item.Take("title"), item.Take("itunes:title"));
        Title = ImportedLine.Of(title ?? itunes, RssTags.MaxText, losses);
        ItunesTitle = title is null ? "" : ImportedLine.Of(itunes, RssTags.MaxText, losses);
        var date = item.Take("pubDate") ?? item.Take("dc:date");
        Published = FeedInstant.Parse(date?.Text);
        if (date is not null && Published is null)
        {
            losses.Add(date, $"'{date.Text.Trim()}' is no date that can be told: it is left open.");
        }

        IsFull = !Is("trailer") && !Is("bonus");
        item.Ignore("itunes:episodeType");
        ReadNumbers();
        var link = item.Take("link");
        Link = WebAddress.Publishable(link?.OneLine ?? "");
    }

    /// <summary>Its guid, as apps compare it.</summary>
    public string Guid { get; }

    /// <summary>Its title.</summary>
    public string Title { get; }

    /// <summary>When it was published, or null.</summary>
    public DateTimeOffset? Published { get; }

    /// <summary>Whether it is no trailer and no bonus.</summary>
    public bool IsFull { get; }

    /// <summary>Its number, or null.</summary>
    public int? Number { get; private set; }

    /// <summary>Its season, or null.</summary>
    public int? Season { get; private set; }

    /// <summary>The season's name; may be empty.</summary>
    public string SeasonName { get; private set; } = "";

    /// <summary>Its page at the old place, or null.</summary>
    public string? Link { get; }

    private ImportedAudio Audio { get; }

    private string ItunesTitle { get; }

    private string Type { get; set; } = "";

    private string Display { get; set; } = "";

    /// <summary>The file <c>&lt;id&gt;.yaml</c>; files beside it go into <paramref name="output"/>.</summary>
    public string Yaml(string folder, string id, IReadOnlyList<string> people, IDictionary<string, byte[]> output)
    {
        var place = new EpisodePlace(folder, id, show.Language.Length > 0 ? show.Language : "en", Audio.Duration);
        var texts = EntryTexts.Of(item, ["content:encoded", "description", "itunes:summary", "itunes:subtitle"],
            (Link ?? show.Link) is { } from ? new Uri(from) : null, losses);
        var image = ImportedShow.ImageOf(item);
        var yaml = new YamlFields().Needed("title", Title, "the title")
            .Value("guid", YamlFields.Map(("kept", YamlText.Quoted(Guid))))
            .Value("published", Published is { } instant ? DraftYaml.Instant(instant)
                : YamlText.Quoted(YamlFields.Open("when it appeared, like 2023-12-09T09:00:00Z")))
            .Value("season", Text(Season)).Value("number", Text(Number)).Value("type", Type)
            .Needed("summary", texts.Summary, "one or two plain sentences").Block("notes", texts.Notes)
            .Value("audio", Audio.Yaml)
            .Value("image", image is null || image == show.Image ? "" : YamlFields.Map(("url", YamlText.Quoted(image))))
            .List("people", people);
        new ImportedChapters(place, request.Files, output, losses).Write(item, yaml);
        yaml.Value("transcript", ImportedTranscripts.Of(item, place, request.Files, output, losses));
        ForApps(yaml);
        losses.AddLeft(item, text => texts.Has(text) || new[] { Title, Guid, Link, Audio.Url, Audio.MediaType, image, show.Image,
            show.Author, show.OwnerName, show.Title, $"{Audio.Bytes}" }.Contains(text.Trim(), StringComparer.OrdinalIgnoreCase));
        return yaml.ToString();
    }

    private static string Text(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private bool Is(string type)
    {
        var found = item.Children.Any(c => c.Name == "itunes:episodeType" && c.OneLine.Equals(type,
            StringComparison.OrdinalIgnoreCase));
        Type = found ? type : Type;
        return found;
    }

    private void ForApps(YamlFields yaml)
    {
        if (item.Take("itunes:explicit") is { } isExplicit &&
            isExplicit.OneLine.ToLowerInvariant() is "yes" or "true" or "explicit" is var marked && marked != show.IsExplicit)
        {
            yaml.Value("explicit", marked ? "true" : "false");
        }

        yaml.Text("itunes-title", ItunesTitle == Title ? "" : ItunesTitle).Text("display", Display)
            .Value("block", item.TakeLine("itunes:block").Equals("yes", StringComparison.OrdinalIgnoreCase) ? "true" : "");
        var features = new EntryFeatures(losses);
        features.Write(item, yaml);
        yaml.List("soundbites", features.All(item, "podcast:soundbite", Soundbite.Kind, e => YamlFields.Map(
            ("at", Clock(e["startTime"])), ("duration", Clock(e["duration"])), ("title", YamlFields.Quoted(e.OneLine)))));
        yaml.List("content-links", features.All(item, "podcast:contentLink", ButtonLink.Kind, e => YamlFields.Map(
            ("title", YamlFields.Quoted(e.OneLine)), ("url", EntryFeatures.Address(e["href"])))));
    }

    private static string Clock(string seconds) =>
        ImportedAudio.Time(seconds) is { } time ? $"\"{ImportedAudio.Clock(time)}\"" : YamlFields.Quoted(seconds);

    // Apple's tags are whole numbers; those of the podcast namespace may say more.
    private void ReadNumbers()
    {
        var (season, number) = (item.Take("podcast:season"), item.Take("podcast:episode"));
        Season = Whole(item.Take("itunes:season")) ?? Whole(season);
        Number = Whole(item.Take("itunes:episode")) ?? Whole(number);
        SeasonName = season is null || Season is null ? ""
            : ImportedLine.Of(season["name"], PodcastTags.MaxSeasonName, season, losses);
        var display = number is null ? "" : number["display"];
        Display = display.Length == 0 || ImportedValue.Accepted(TextKinds.Line(PodcastTags.MaxEpisodeDisplay),
            YamlText.Quoted(display), number!, losses) is null ? "" : display;
        if (Display.Length > 0 && Number is null)
        {
            losses.Add(number!, $"'{Display}' is shown instead of a number, and there is no whole number to go with it.");
            Display = "";
        }
    }

    private int? Whole(FeedElement? element)
    {
        if (element is null || (int.TryParse(element.OneLine, NumberStyles.None, CultureInfo.InvariantCulture, out var number) &&
            number is > 0 and <= 100_000))
        {
            return element is null ? null : int.Parse(element.OneLine, CultureInfo.InvariantCulture);
        }

        losses.Add(element, $"<{element.Name}> says '{element.OneLine}'; only whole numbers from 1 are kept.");
        return null;
    }
}
