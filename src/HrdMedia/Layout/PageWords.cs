using HrdMedia.Episodes;
using HrdMedia.Feeds;
using HrdMedia.Text;

namespace HrdMedia.Layout;

/// <summary>
/// What pages say of themselves in one language, as far as it does not depend on how they look; a theme brings the words, and may
/// have more.
/// </summary>
/// <param name="read">Reads one field after the other.</param>
public class PageWords(WordReader read)
{
    private readonly Dictionary<string, string> roles = ByName(read.Map("roles", RoleKeys));

    private readonly IReadOnlyDictionary<string, string> contentNotes =
        read.Map("content-note-kinds", ContentNote.Kinds);

    /// <summary>The keys of the roles of people: the taxonomy's names in lower case, with hyphens.</summary>
    public static IReadOnlyList<string> RoleKeys { get; } = [.. PersonRoles.All.Select(Key).Distinct()];

    /// <summary>BCP 47 tag of the language.</summary>
    public string Language { get; } = read.Language;

    /// <summary>How the language writes numbers and dates.</summary>
    public Locale Locale { get; } = read.Locale;

    /// <summary>The first step of the way to a page.</summary>
    public string Home { get; } = read.Line("home");

    /// <summary>Episodes, as the name of the only show's page in the navigation.</summary>
    public string Episodes { get; } = read.Line("episodes");

    /// <summary>The language of a feed's texts and that of its recordings.</summary>
    public Phrase FeedLanguages { get; } = read.Phrase("feed-languages", 2);

    /// <summary>Title of the page about reading without a connection.</summary>
    public string Offline { get; } = read.Line("offline");

    /// <summary>A sentence about that page.</summary>
    public string OfflineDescription { get; } = read.Line("offline-description");

    /// <summary>Title of the page about reading safely.</summary>
    public string Safety { get; } = read.Line("safety");

    /// <summary>A sentence about that page.</summary>
    public string SafetyDescription { get; } = read.Line("safety-description");

    /// <summary>Content notes, one after the other, in a sentence.</summary>
    public Phrase ContentNoteIs { get; } = read.Phrase("content-note-is", 1);

    /// <summary>A content note of a part: the kind, where the part begins and where it ends.</summary>
    public Phrase ContentNotePart { get; } = read.Phrase("content-note-part", 3);

    /// <summary>A content note of the whole episode.</summary>
    public Phrase ContentNoteWhole { get; } = read.Phrase("content-note-whole", 1);

    /// <summary>The way past a part.</summary>
    public Phrase SkipTo { get; } = read.Phrase("skip-to", 1);

    /// <summary>A chapter that begins with a part of which there is a content note.</summary>
    public Phrase ChapterWithNote { get; } = read.Phrase("chapter-with-note", 2);

    /// <summary>A chapter that goes on after such a part.</summary>
    public Phrase ChapterContinued { get; } = read.Phrase("chapter-continued", 1);

    /// <summary>Title of the first page to open in a copy.</summary>
    public string ReadMe { get; } = read.Line("read-me");

    /// <summary>A sentence about a copy.</summary>
    public string ReadMeDescription { get; } = read.Line("read-me-description");

    /// <summary>Title of the list of people.</summary>
    public string People { get; } = read.Line("people");

    /// <summary>A sentence about the list of people.</summary>
    public string PeopleIntro { get; } = read.Line("people-intro");

    /// <summary>Title of the list of countries.</summary>
    public string Countries { get; } = read.Line("countries");

    /// <summary>A sentence about the list of countries.</summary>
    public string CountriesIntro { get; } = read.Line("countries-intro");

    /// <summary>What a country's page is; its name has the place.</summary>
    public Phrase CountryDescription { get; } = read.Phrase("country-description", 1);

    /// <summary>Title of the list of topics.</summary>
    public string Topics { get; } = read.Line("topics");

    /// <summary>A sentence about the list of topics.</summary>
    public string TopicsIntro { get; } = read.Line("topics-intro");

    /// <summary>Title of the list of courses.</summary>
    public string Courses { get; } = read.Line("courses");

    /// <summary>A sentence about the list of courses.</summary>
    public string CoursesIntro { get; } = read.Line("courses-intro");

    /// <summary>Title of the list of years.</summary>
    public string Years { get; } = read.Line("years");

    /// <summary>A sentence about the list of years.</summary>
    public string YearsIntro { get; } = read.Line("years-intro");

    /// <summary>The list of years, named in the footer.</summary>
    public string EpisodesByYear { get; } = read.Line("episodes-by-year");

    /// <summary>What a year's page is; the year has the place.</summary>
    public Phrase YearDescription { get; } = read.Phrase("year-description", 1);

    /// <summary>Title of the page of figures.</summary>
    public string Figures { get; } = read.Line("figures");

    /// <summary>The page of figures in the navigation.</summary>
    public string Numbers { get; } = read.Line("numbers");

    /// <summary>A sentence about the page of figures.</summary>
    public string NumbersDescription { get; } = read.Line("numbers-description");

    /// <summary>Title of the figures of countries.</summary>
    public string ByCountry { get; } = read.Line("by-country");

    /// <summary>Title of the timeline.</summary>
    public string Timeline { get; } = read.Line("timeline");

    /// <summary>A sentence about the timeline.</summary>
    public string TimelineTeaser { get; } = read.Line("timeline-teaser");

    /// <summary>Title of the page that says how to subscribe.</summary>
    public string Subscribe { get; } = read.Line("subscribe");

    /// <summary>A sentence about that page.</summary>
    public string SubscribeDescription { get; } = read.Line("subscribe-description");

    /// <summary>Title of the search.</summary>
    public string Search { get; } = read.Line("search");

    /// <summary>A sentence about the search.</summary>
    public string SearchDescription { get; } = read.Line("search-description");

    /// <summary>Title of what is shown for an address that does not exist.</summary>
    public string NotFound { get; } = read.Line("not-found");

    /// <summary>The title of the page for what was taken back.</summary>
    public string Withdrawn { get; } = read.Line("withdrawn");

    /// <summary>What that page is.</summary>
    public string WithdrawnDescription { get; } = read.Line("withdrawn-description");

    /// <summary>A sentence about that.</summary>
    public string NotFoundDescription { get; } = read.Line("not-found-description");

    /// <summary>A trailer.</summary>
    public string Trailer { get; } = read.Line("trailer");

    /// <summary>A bonus episode.</summary>
    public string Bonus { get; } = read.Line("bonus");

    /// <summary>An episode by its number.</summary>
    public Phrase EpisodeNumber { get; } = read.Phrase("episode-number", 1);

    /// <summary>Before a figure that is a minimum.</summary>
    public string AtLeast { get; } = read.Line("at-least");

    /// <summary>Before a figure that is an estimate.</summary>
    public string Estimate { get; } = read.Line("an-estimated");

    /// <summary>A share: the part has the first place, the whole the second, the percentage the third.</summary>
    public Phrase ShareIs { get; } = read.Phrase("share-is", 3);

    /// <summary>Two things, one after the other.</summary>
    public Phrase TwoParts { get; } = read.Phrase("two-parts", 2);

    /// <summary>The part of a person who is not heard.</summary>
    public string SpokenOf { get; } = read.Line("spoken-of");

    /// <summary>A person's part.</summary>
    public string Role(PersonRole role) => roles[role.Name];

    /// <summary>A kind of content note; one of <see cref="ContentNote.Kinds"/>.</summary>
    public string NoteKind(string kind) => contentNotes[kind];

    private static Dictionary<string, string> ByName(IReadOnlyDictionary<string, string> byKey) => PersonRoles.All
        .DistinctBy(role => role.Name).ToDictionary(role => role.Name, role => byKey.GetValueOrDefault(Key(role), ""));

    private static string Key(PersonRole role) => role.Name.ToLowerInvariant().Replace(' ', '-');
}
