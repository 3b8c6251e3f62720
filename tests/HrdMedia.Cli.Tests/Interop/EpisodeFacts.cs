using System.Net;
using System.Text;
using HrdMedia.Countries;
using HrdMedia.Episodes;
using HrdMedia.Shows;
using HrdMedia.Syndication;

namespace HrdMedia.Cli.Tests.Interop;

/// <summary>The facts about an episode.</summary>
/// <param name="texts">How they are said.</param>
/// <param name="episode">The episode.</param>
internal sealed class EpisodeFacts(FactTexts texts, Episode episode)
{
    // The forms that can be made of a timed transcript, with their media types (podcast namespace, transcripts.md).
    private static readonly (string Ending, string Type)[] Forms =
    [
        ("vtt", "text/vtt"), ("srt", "application/x-subrip"), ("json", "application/json"), ("html", "text/html"),
        ("txt", "text/plain"),
    ];

    private readonly Show show = texts.Catalog.Shows.Single(s => s.Id == episode.ShowId);

    /// <summary>The facts.</summary>
    public IEnumerable<(string, object?)> All => [.. Rss(), .. Itunes(), .. Podcast(), .. Files()];

    /// <summary>The address of the recording.</summary>
    public string Audio => episode.Audio.Url.Length > 0 ? episode.Audio.Url
        : texts.Published($"{Folder}{Name}{Path.GetExtension(episode.Audio.File.Value)}");

    /// <summary>The size of the recording.</summary>
    public long AudioLength => episode.Audio.Url.Length > 0 ? episode.Audio.Bytes : texts.FileSize(Audio);

    private string Folder => $"{texts.Site}{episode.ShowId}/{episode.Id}/";

    private string Name => $"{episode.ShowId}-{episode.Id}";

    private string Brief => FactTexts.Paragraph(texts.ContentNote(episode)) +
        FactTexts.Paragraph(texts.Say(episode.Summary)) + FactTexts.Paragraph(texts.Say(show.Notice));

    private string Notes => Brief + HtmlWords.FromMarkdown(texts.Say(episode.Notes), texts.Site) +
        string.Concat(episode.Links.Select(l => $"<li>{Link(l.Url, texts.Say(l.Title))}</li>\n"));

    private string Description =>
        Encoding.UTF8.GetByteCount(Notes) <= 4000 ? Notes : $"{Brief}<p>{Link(Folder, Folder)}</p>";

    private IEnumerable<(string, object?)> Rss() =>
    [
        ("guid", episode.Guid.Value),
        ("title", texts.Say(episode.Title)),
        ("link", texts.Published(Folder)),
        ("published", FactTexts.Instant(episode.Published.Value)),
        ("enclosure-url", Audio),
        ("enclosure-length", $"{AudioLength}"),
        ("enclosure-type", episode.Audio.MediaType),
        ("summary", HtmlWords.Of(Description)),
        ("notes", HtmlWords.Of(Notes)),
        ("summary-html", Description),
        ("notes-html", Notes),
        ("notes-plain", HtmlWords.Of(Notes)[0]),
    ];

    private IEnumerable<(string, object?)> Itunes() =>
    [
        ("duration", $"{Math.Round(episode.Audio.Duration.TotalSeconds, MidpointRounding.AwayFromZero)}"),
        ("explicit", FactTexts.Word(episode.Explicit ?? show.Explicit)),
        ("type", episode.Type.ToString().ToLowerInvariant()),
        ("season", episode.Season is { } season ? $"{season.Value}" : null),
        ("number", episode.Number is { } number ? $"{number.Value}" : null),
        ("image", texts.Picture(episode.Image, $"{Folder}picture")),
        ("block", episode.ForApps.IsBlocked ? "Yes" : null),
    ];

    private IEnumerable<(string, object?)> Podcast() =>
    [
        ("season-name", show.Seasons.FirstOrDefault(s => s.Number.Value == episode.Season?.Value) is { } named
            ? texts.Say(named.Title) : null),
        ("podcast-number", episode.Number is { } number ? $"{number.Value}" : null),
        ("display", episode.Number is null ? null : episode.ForApps.Display),
        ("persons", texts.Persons(show.People.Concat(episode.People))),
        ("locations", episode.Countries.Select(code => $"{CountryNames.In(texts.Language, code)}|{code}|subject")),
        ("licence", FactTexts.Say(episode.Licence ?? show.Licence)),
        ("soundbites", episode.ForApps.Soundbites.Select(s =>
            $"{FactTexts.Seconds(s.At.Value)}|{FactTexts.Seconds(s.Duration)}|{texts.Say(s.Title)}")),
        ("content-links", episode.ForApps.ContentLinks.Select(l => $"{l.Url}|{texts.Say(l.Title)}")),
        .. texts.Entry(episode.ForApps.Entry,
            episode.Image is null ? [] : [texts.Image(episode.Image, $"{Folder}picture", "artwork")], Folder),
    ];

    private IEnumerable<(string, object?)> Files() =>
    [
        ("transcripts", episode.Transcripts.SelectMany(t => Forms.Select(form => Transcript(t.Language, form.Ending, form.Type)))
            .ToArray()),
        ("chapters", texts.Chapters(episode).Count == 0 ? null
            : texts.Published($"{Folder}chapters.json") + "|application/json+chapters"),
        ("simple-chapters", texts.Chapters(episode).Where(c => c.Toc).Select(c =>
            $"{c.Start:hh\\:mm\\:ss\\.fff}|{c.Title}|{c.Url}|{c.Image}").ToArray()),
        ("alternates", episode.ForApps.Alternates.Count == 0 ? null
            : episode.ForApps.Alternates.Select(Alternate).Prepend(MainVersion()).ToArray()),
    ];

    // Captions are what is heard, in the language in which it is heard (podcast namespace, podcast:transcript).
    private string Transcript(string language, string ending, string type)
    {
        var heard = episode.Language.Length > 0 ? episode.Language : show.Language;
        var rel = ending is "vtt" or "srt" && language == heard ? "captions" : "";
        return $"{texts.Published($"{Folder}transcript.{language.ToLowerInvariant()}.{ending}")}|{type}|{language}|{rel}";
    }

    private string MainVersion() => $"{episode.Audio.MediaType}|{AudioLength}|{Bitrate(AudioLength, episode.Audio)}||||||true|" +
        $"{Audio}|sri {texts.Integrity(Audio)}";

    private string Alternate(Alternate alternate)
    {
        // A file's name says what its sound is, whatever its tags: the first eight digits of a hash.
        var isOurs = alternate.Audio.Url.Length == 0;
        var address = !isOurs ? alternate.Audio.Url : texts.Published(
            $"{Folder}{Name}-{alternate.Audio.Measured!.SoundDigest[..8]}{Path.GetExtension(alternate.Audio.File.Value)}");
        var length = isOurs ? texts.FileSize(address) : alternate.Audio.Bytes;
        var integrity = isOurs ? texts.Integrity(address) : alternate.Audio.Integrity;
        return string.Join('|', alternate.Audio.MediaType, length, Bitrate(length, alternate.Audio), alternate.Height,
            alternate.Language, alternate.Title, alternate.Group, alternate.Codecs, "",
            string.Join(' ', alternate.Sources.Prepend(address)), integrity.Length == 0 ? "" : $"sri {integrity}");
    }

    private static long Bitrate(long bytes, AudioSource audio) => bytes * 8 * TimeSpan.TicksPerSecond / audio.Duration.Ticks;

    private static string Link(string url, string title) =>
        $"<a href=\"{WebUtility.HtmlEncode(url)}\">{WebUtility.HtmlEncode(title)}</a>";
}
