using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using System.Xml;
using HrdMedia.Layout;
using HrdMedia.Pipelines;
using HrdMedia.Settings;
using HrdMedia.Text;

namespace HrdMedia.Episodes;

/// <summary>
/// Each episode for other sites: a page with its player alone, and what oEmbed 1.0 says of it. A static host answers no question
/// with an address in it, so each episode's page names its own answer.
/// </summary>
public static class EpisodeEmbed
{
    // Making one takes longer than drawing a page.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private const int Width = 600;
    private const int Height = 400;

    /// <summary>The pages and files.</summary>
    public static IEnumerable<Output> Outputs(Composition site) =>
        site.Catalog.Episodes.SelectMany(episode => Of(episode, site));

    /// <summary>The page and files of one episode.</summary>
    public static IEnumerable<Output> Of(Episode episode, Composition site) => !IsIn(site) ? [] :
    [
        site.Page(Routes.Embed(episode), episode, (links, target) => site.Theme.Embed(View(episode, links), target)),
        new Output(Routes.OEmbed(episode, ".json"), site.Catalog.SourceOf(episode),
            target => WriteJson(target, Answer(episode, site))),
        new Output(Routes.OEmbed(episode, ".xml"), site.Catalog.SourceOf(episode),
            target => WriteXml(target, Answer(episode, site))),
    ];

    /// <summary>Where machines find the answers; the note is the media type.</summary>
    public static IReadOnlyList<Anchor> Discovery(Episode episode, PageLinks links) => !IsIn(links.Site) ? [] :
    [
        new(links.Say(episode.Title), links.Site.Absolute(Routes.OEmbed(episode, ".json")), Note: "application/json+oembed"),
        new(links.Say(episode.Title), links.Site.Absolute(Routes.OEmbed(episode, ".xml")), Note: "text/xml+oembed"),
    ];

    /// <summary>How an episode is passed on.</summary>
    public static ShareView Share(Episode episode, PageLinks links)
    {
        var title = links.Say(episode.Title);
        var address = links.Site.Absolute(links.Address);
        return new ShareView(title, address, IsIn(links.Site) ? Code(episode, links.Site) : "",
            $"mailto:?subject={Uri.EscapeDataString(title)}&body={Uri.EscapeDataString(address)}");
    }

    private static bool IsIn(Composition site) => site.Catalog.Settings.Has(SitePart.Embeds);

    private static EmbedView View(Episode episode, PageLinks links)
    {
        var show = links.Catalog.Show(episode.ShowId)!;
        var title = links.Say(episode.Title);
        var frame = Frames.Of(links, title, links.Say(episode.Summary), [], JsonLd.Graph, Frames.Card(links, "music.song", title,
            null)) with { Canonical = links.Site.Absolute(Routes.Of(episode)) };
        return new EmbedView(frame, links.Card(episode), links.Text(show.Notice),
            EpisodePlayer.Of(episode, links, isEmbedded: true)) { ContentNotes = Notes(episode, links) };
    }

    // Without scripts they lead past the part in the transcript, which stands on the episode's own page.
    private static IReadOnlyList<ContentNoteView> Notes(Episode episode, PageLinks links)
    {
        if (ContentNotes.Of(episode).Count == 0)
        {
            return [];
        }

        var language = links.Catalog.LanguageOf(episode);
        var written = episode.Transcripts.Where(t => t.Source is not null).ToArray();
        var spoken = written.FirstOrDefault(t => t.Language == language) ?? written.FirstOrDefault();
        var transcript = spoken is null ? null : links.Site.Transcripts.Read(spoken);
        return ContentNoteViews.Of(episode, transcript is { IsTimed: true } ? EpisodeViews.Turns(transcript, episode) : [],
            links.Words);
    }

    private static string Code(Episode episode, Composition site) =>
        $"<iframe src=\"{site.Absolute(Routes.Embed(episode))}\" title=\"{Attribute(episode.Title.In(site.Language))}\" " +
        $"width=\"100%\" height=\"{Height}\" loading=\"lazy\" referrerpolicy=\"no-referrer\"></iframe>";

    private static string Attribute(string text) => Encoder.Encode(text);

    // https://oembed.com, 2.3.4: the members that a rich answer must have, and a picture with its size.
    private static List<(string Name, object Value)> Answer(Episode episode, Composition site)
    {
        var links = new PageLinks(site, Routes.Of(episode), episode);
        var show = links.Catalog.Show(episode.ShowId)!;
        List<(string, object)> answer =
        [
            ("version", "1.0"),
            ("type", "rich"),
            ("title", links.Say(episode.Title)),
            ("author_name", links.Say(show.Title)),
            ("author_url", site.Absolute(Routes.Of(show))),
            ("provider_name", links.Say(site.Catalog.Settings.Title)),
            ("provider_url", site.Absolute(Routes.Home)),
            ("html", Code(episode, site)),
            ("width", Width),
            ("height", Height),
        ];
        if ((links.Picture(episode) ?? links.Picture(show)) is { } picture)
        {
            answer.AddRange([("thumbnail_url", Frames.AbsolutePicture(links, picture).Src),
                ("thumbnail_width", picture.Width), ("thumbnail_height", picture.Height)]);
        }

        return answer;
    }

    private static void WriteJson(System.Buffers.IBufferWriter<byte> target, List<(string Name, object Value)> answer)
    {
        using var json = new Utf8JsonWriter(target, new JsonWriterOptions { Indented = true, NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        foreach (var (name, value) in answer)
        {
            if (value is int number)
            {
                json.WriteNumber(name, number);
            }
            else
            {
                json.WriteString(name, (string)value);
            }
        }

        json.WriteEndObject();
    }

    private static void WriteXml(System.Buffers.IBufferWriter<byte> target, List<(string Name, object Value)> answer)
    {
        using var xml = XmlWriter.Create(new BufferStream(target),
            new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" });
        xml.WriteStartElement("oembed");
        foreach (var (name, value) in answer)
        {
            xml.WriteElementString(name, $"{value}");
        }

        xml.WriteEndElement();
    }
}
