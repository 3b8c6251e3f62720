using System.Buffers.Binary;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using HrdMedia.Episodes;
using HrdMedia.Media;
using HrdMedia.People;
using HrdMedia.Syndication;
using HrdMedia.Text;

namespace HrdMedia.Cli.Tests.Interop;

/// <summary>How the facts of shows and episodes are said alike.</summary>
/// <param name="site">The site.</param>
/// <param name="language">The feed's language.</param>
internal sealed class FactTexts(BuiltSite site, string language)
{
    /// <summary>The catalogue.</summary>
    public Catalog Catalog => site.Catalog;

    /// <summary>The feed's language.</summary>
    public string Language { get; } = language;

    /// <summary>The site's address.</summary>
    public string Site => site.Url;

    /// <summary>What to know before an episode is heard; empty for most. Its words are held by tests of their own: here it is
    /// only said that readers find it first.</summary>
    public string ContentNote(Episode episode) =>
        ContentNoteViews.Sentence(episode, site.Composition.Theme.Words(Language));

    /// <summary>The chapters, those of content notes among them.</summary>
    public IReadOnlyList<Feeds.Chapter> Chapters(Episode episode) => EpisodeChapters.Of(episode, Language, site.Composition);

    /// <summary>What shows and episodes alike say to apps alone.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="pictures">The pictures before those of the fields.</param>
    /// <param name="folder">The address of the folder.</param>
    public IEnumerable<(string, object?)> Entry(EntryFields fields, IEnumerable<string> pictures, string folder) =>
    [
        ("images", pictures.Concat(fields.Images.Select(i =>
            Image(i.Artwork, $"{folder}image", string.Join(' ', i.Purposes)))).ToArray()),
        ("funding", fields.Funding.Select(f => $"{f.Url}|{Say(f.Title)}")),
        ("txt", fields.Texts.Select(t => $"{t.Purpose}|{t.Text}")),
        ("comments", fields.Comments.AreUnwanted ? ["disabled||||"] : fields.Comments.Discussions.Select((d, i) =>
            $"{d.Protocol.ToString().ToLowerInvariant()}|{d.Url}|{d.Account}|{d.AccountUrl}|{i + 1}").ToArray()),
        ("itunes-title", Say(fields.ItunesTitle)),
    ];

    /// <summary>Those who are heard, each person and role once.</summary>
    public string[] Persons(IEnumerable<Credit> credits) =>
        [.. credits.DistinctBy(c => (c.Person.Value, c.Role)).Where(c => c.IsHeard).Select(credit =>
        {
            var person = Catalog.People.Single(p => p.Id == credit.Person.Value);
            var page = Published($"{Site}people/{person.Id}/");
            return string.Join('|', Say(person.Name), credit.Role.Name, credit.Role.Group, page,
                Picture(person.Image, $"{page}picture"));
        })];

    /// <summary>A picture of any shape, with the size that its published file has.</summary>
    public string Image(Artwork artwork, string name, string purpose)
    {
        var address = Picture(artwork, name)!;
        Assert.EndsWith(".png", address, StringComparison.Ordinal);
        // PNG, section 11.2.1: the header is the first chunk, and begins with width and height.
        var header = File.ReadAllBytes(site.FileAt(address)).AsSpan(16, 8);
        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(header), BinaryPrimitives.ReadInt32BigEndian(header[4..]));
        var divisor = Enumerable.Range(1, height).Last(n => width % n == 0 && height % n == 0);
        return $"{address}|{Say(artwork.Alt)}|{width / divisor}/{height / divisor}|{width}|{height}|image/png|{purpose}";
    }

    /// <summary>The address of a published picture, or null.</summary>
    public string? Picture(Artwork? artwork, string name) =>
        artwork?.Picture is { } picture ? Published($"{name}-{picture.Hash}{picture.Extension}") : null;

    /// <summary>The same address, under which something is published.</summary>
    public string Published(string address)
    {
        site.FileAt(address);
        return address;
    }

    /// <summary>The size of a published file.</summary>
    public long FileSize(string address) => new FileInfo(site.FileAt(address)).Length;

    /// <summary>A published file's proof (W3C Subresource Integrity).</summary>
    public string Integrity(string address) =>
        "sha384-" + Convert.ToBase64String(SHA384.HashData(File.ReadAllBytes(site.FileAt(address))));

    /// <summary>A text in the feed's language.</summary>
    public string Say(LocalText text) => text.In(Language);

    /// <summary>A paragraph of HTML; none for no text.</summary>
    public static string Paragraph(string text) => text.Length == 0 ? "" : $"<p>{WebUtility.HtmlEncode(text)}</p>";

    /// <summary>A number of seconds with as many decimals as it needs.</summary>
    public static string Seconds(TimeSpan time) => $"{Math.Round(time.TotalSeconds, 3)}";

    /// <summary>True or false.</summary>
    public static string Word(bool value) => value ? "true" : "false";

    /// <summary>A licence, or null.</summary>
    public static string? Say(Licence? licence) => licence is null ? null : $"{licence.Id}|{licence.Url}";

    /// <summary>An instant in UTC.</summary>
    public static string Instant(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
