using HrdMedia.Courses;
using HrdMedia.Episodes;
using HrdMedia.Pages;
using HrdMedia.People;
using HrdMedia.Shows;
using HrdMedia.Timeline;
using HrdMedia.Topics;

namespace HrdMedia;

/// <summary>
/// Every address of the site, as a path from its root without a leading <c>/</c>. Made of ids alone, never of titles:
/// an address, once published, does not move when a text is edited.
/// </summary>
public static class Routes
{
    /// <summary>The home page.</summary>
    public const string Home = "";

    /// <summary>All people.</summary>
    public const string People = "people/";

    /// <summary>All countries.</summary>
    public const string Countries = "countries/";

    /// <summary>All topics.</summary>
    public const string Topics = "topics/";

    /// <summary>All years.</summary>
    public const string Years = "years/";

    /// <summary>All courses.</summary>
    public const string Courses = "courses/";

    /// <summary>By the numbers.</summary>
    public const string Numbers = "numbers/";

    /// <summary>The timeline.</summary>
    public const string Timeline = "timeline/";

    /// <summary>How to subscribe.</summary>
    public const string Subscribe = "subscribe/";

    /// <summary>The feed of everything, and the folders of the languages' feeds.</summary>
    public const string Feeds = "feeds/";

    /// <summary>The list of all feeds, for apps to import.</summary>
    public const string Opml = $"{Feeds}feeds.opml";

    /// <summary>The search.</summary>
    public const string Search = "search/";

    /// <summary>How to read the site without a connection.</summary>
    public const string Offline = "offline/";

    /// <summary>How to read the site safely.</summary>
    public const string Safety = "safety/";

    /// <summary>What is shown for an address that does not exist.</summary>
    public const string NotFound = "404.html";

    /// <summary>The SHA-256 of every file, by which a partner proves that a mirror is untampered.</summary>
    public const string Manifest = "manifest.sha256";

    /// <summary>What is shown, in each language, for the address of something that was taken back.</summary>
    public const string Withdrawn = "410.html";

    /// <summary>Whether a page is shown at any address: its links begin at the root, and nothing leads to it.</summary>
    public static bool IsForAnyAddress(string route) => route is NotFound or Withdrawn;

    /// <summary>First parts of addresses that a show cannot have as its id.</summary>
    public static IReadOnlySet<string> Reserved { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "people", "countries", "topics", "years", "courses", "numbers", "timeline", "subscribe", "search", "pages", "assets",
            "embed", "feeds", "offline", "safety",
    };

    /// <summary>The site in one language as a ZIP file.</summary>
    /// <param name="language">BCP 47 tag.</param>
    /// <param name="part">What is in it where that is not everything; else empty.</param>
    public static string Copy(string language, string part) =>
        $"catalog-{language.ToLowerInvariant()}{(part.Length > 0 ? "-" : "")}{part}.zip";

    /// <summary>A page's address in a language other than the site's own.</summary>
    public static string In(string language, string route) => $"{language.ToLowerInvariant()}/{route}";

    /// <summary>A show.</summary>
    public static string Of(Show show) => $"{show.Id}/";

    /// <summary>A show's feed.</summary>
    public static string Feed(Show show) => $"{show.Id}/feed.xml";

    /// <summary>The folder of a season's feed.</summary>
    public static string Season(Show show, int number) => $"{show.Id}/seasons/{number}/";

    /// <summary>An episode.</summary>
    public static string Of(Episode episode) => $"{episode.ShowId}/{episode.Id}/";

    /// <summary>An episode's player for other sites.</summary>
    public static string Embed(Episode episode) => $"{Of(episode)}embed/";

    /// <summary>What oEmbed says of an episode.</summary>
    public static string OEmbed(Episode episode, string extension) => $"{Embed(episode)}oembed{extension}";

    /// <summary>An episode's recording; its last part is unique in the whole site, because some apps save by it.</summary>
    public static string Audio(Episode episode, string extension) =>
        $"{episode.ShowId}/{episode.Id}/{episode.ShowId}-{episode.Id}{extension}";

    /// <summary>Another version of an episode's recording; its name changes with its content.</summary>
    public static string Alternate(Episode episode, string hash, string extension) =>
        $"{episode.ShowId}/{episode.Id}/{episode.ShowId}-{episode.Id}-{hash}{extension}";

    /// <summary>An episode's transcript.</summary>
    public static string Transcript(Episode episode, string language, string extension) =>
        $"{episode.ShowId}/{episode.Id}/transcript.{language.ToLowerInvariant()}{extension}";

    /// <summary>An episode's chapters.</summary>
    public static string Chapters(Episode episode) => $"{episode.ShowId}/{episode.Id}/chapters.json";

    /// <summary>A picture: its name changes with its content, because apps keep a picture for as long as its address.</summary>
    public static string Picture(string folder, string name, string hash, string extension) =>
        $"{folder}{name}-{hash}{extension}";

    /// <summary>A person.</summary>
    public static string Of(Person person) => $"{People}{person.Id}/";

    /// <summary>A country.</summary>
    public static string Country(string code) => $"{Countries}{code.ToLowerInvariant()}/";

    /// <summary>A topic.</summary>
    public static string Of(Topic topic) => $"{Topics}{topic.Id}/";

    /// <summary>Whether an address is that of a letter: which letters there are depends on the language.</summary>
    public static bool IsLetter(string route) =>
        route.Length > Search.Length && route.StartsWith(Search, StringComparison.Ordinal);

    /// <summary>An event's place on the timeline's page.</summary>
    public static string Of(Event item) => $"{Timeline}#{Anchor(item)}";

    /// <summary>An event's id on the timeline's page. Most ids begin with a year, and not every reader of HTML takes an id that
    /// begins with a digit: CSS does not (Syntax 3, 4.3.9).</summary>
    public static string Anchor(Event item) => $"event-{item.Id}";

    /// <summary>The things whose names begin with a letter; of many, a part.</summary>
    public static string Letter(string letter, int part) => part == 1 ? $"{Search}{letter}/" : $"{Search}{letter}/{part}/";

    /// <summary>A year.</summary>
    public static string Year(int year) => $"{Years}{year}/";

    /// <summary>A course.</summary>
    public static string Of(Course course) => $"{Courses}{course.Id}/";

    /// <summary>A page.</summary>
    public static string Of(Page page) => $"{page.Id}/";

    /// <summary>The file that a server sends for an address.</summary>
    public static string File(string address) =>
        address.Length == 0 || address.EndsWith('/') ? $"{address}index.html" : address;

    /// <summary>
    /// The way from one page to an address, relative, so that a copy of the site works from any folder.
    /// Folders are named with <c>index.html</c> left out, as servers expect.
    /// </summary>
    public static string Relative(string from, string to)
    {
        var (here, up, rest) = Way(from, to);
        return string.Concat(here, Up(up), to.AsSpan(rest));
    }

    /// <summary>What a relative way is made of: <c>./</c> or nothing, so many folders up, and the address from a character
    /// on.</summary>
    internal static (string Here, int Up, int From) Way(ReadOnlySpan<char> from, ReadOnlySpan<char> to)
    {
        var (depth, shared, rest) = (from.Count('/'), 0, 0);
        for (var i = 0; i < Math.Min(from.Length, to.Length) && from[i] == to[i]; i++)
        {
            if (from[i] == '/')
            {
                (shared, rest) = (shared + 1, i + 1);
            }
        }

        // A first part with a colon would be read as a scheme, and a slash at the start as the root or as a host (RFC 3986, 4.2);
        // browsers take a backslash for a slash.
        var way = to[rest..];
        var cut = way.IndexOfAny("/\\?#");
        var isMistaken = way is "" or ['/' or '\\', ..] || way[..(cut < 0 ? way.Length : cut)].Contains(':');
        return (depth == shared && isMistaken ? "./" : "", depth - shared, rest);
    }

    private static ReadOnlySpan<char> Up(int folders)
    {
        const string Some = "../../../../../../../../";
        return folders * 3 <= Some.Length ? Some.AsSpan(0, folders * 3) : string.Concat(Enumerable.Repeat("../", folders));
    }
}
