using System.Text;
using HrdMedia.Tests.Harness;

namespace HrdMedia.Tests.Mistakes;

/// <summary>What goes wrong when people who are no programmers add episodes by pull request: the classes and their weights are
/// those of corrections after the merge, counted at a show that takes episodes so (links most often, then titles and numbers,
/// timestamps, names, addresses of recordings, dates, broken files, misnamed files).</summary>
public static class RealisticMistakes
{
    private const string Land = "episodes/humanity/002-land.yaml";
    private const string Words = "episodes/humanity/002-land.en.vtt";

    /// <summary>Class, what happened, and how it comes about.</summary>
    public static IReadOnlyList<(string Class, string What, Action<SiteHarness> Edit)> All { get; } =
    [
        ("links", "An address without https://", s => Edit(s, "links: [{title: Report, url: www.example.org/report}]")),
        ("links", "A stray space in an address", s => Edit(s,
            "links: [{title: Report, url: \"https://example.org/my report\"}]")),
        ("links", "An address pasted twice", s => Edit(s,
            "links: [{title: Report, url: \"https://example.org/https://example.org/\"}]")),
        ("links", "A link in the notes to a page that is not there", s => Edit(s, "notes: See [Chile](/countries/chile/).")),
        ("links", "A link in the notes whose address is the text", s => Edit(s, "notes: \"[https://example.org](the report)\"")),
        ("links", "A link in the notes with nothing in its brackets", s => Edit(s, "notes: Read [the report]().")),
        ("links", "An address of the writer's own disk", s => Edit(s,
            "links: [{title: Report, url: \"file:///C:/report.pdf\"}]")),
        ("titles and numbers", "The number of another episode", s => Edit(s, "number: 1")),
        ("titles and numbers", "A number in words", s => Edit(s, "number: two")),
        ("titles and numbers", "A number with its sign", s => Edit(s, "number: '#2'")),
        ("titles and numbers", "A number that leaves a gap", s => Edit(s, "number: 12")),
        ("titles and numbers", "A season that the show does not have", s => Edit(s, "season: 2")),
        ("titles and numbers", "No title", s => s.File(Land, s.TextOf(Land).Replace("title: Land\n", "",
            StringComparison.Ordinal))),
        ("titles and numbers", "A title that is left empty", s => Edit(s, "title:")),
        ("titles and numbers", "A title with a colon and no quotation marks", s => Edit(s, "title: Land: who owns it")),
        ("titles and numbers", "The title of another episode", s => Edit(s, "title: Water")),
        ("titles and numbers", "A title that begins with the number", s => Edit(s, "title: \"Episode 2: Land\"")),
        ("titles and numbers", "A summary that is still the model's", s => Edit(s, "summary: \"TODO: one or two sentences\"")),
        ("timestamps", "A chapter after the end of the recording", s => Edit(s,
            "chapters: [{at: \"0:00\", title: Opening}, {at: \"9:10\", title: The end}]")),
        ("timestamps", "Chapters in the wrong order", s => Edit(s,
            "chapters: [{at: \"0:20\", title: Opening}, {at: \"0:10\", title: The drought}]")),
        ("timestamps", "A time with a full stop for the colon", s => Edit(s, "chapters: [{at: 1.20, title: Opening}]")),
        ("timestamps", "A time without quotation marks that YAML reads as a number", s => Edit(s,
            "chapters: [{at: 0:20, title: Opening}]")),
        ("timestamps", "Seventy seconds", s => Edit(s, "chapters: [{at: \"0:70\", title: Opening}]")),
        ("timestamps", "A time in the notes after the end", s => Edit(s, "notes: |\n  - 0:00 Opening\n  - 12:30 The drought")),
        ("timestamps", "A transcript of another episode, longer than the recording", s => s.File(Words,
            "WEBVTT\n\n00:00.000 --> 00:04.000\nWelcome.\n\n40:00.000 --> 40:04.000\nGoodbye.\n")),
        ("timestamps", "A transcript whose arrow was mended by a word processor", s => s.File(Words,
            "WEBVTT\n\n00:00.000 → 00:04.000\nWelcome.\n")),
        ("names", "A guest's id with a letter too few", s => Edit(s, "people: [{person: loren, role: guest}]")),
        ("names", "A guest who has no file yet", s => Edit(s, "people: [{person: samira, role: guest}]")),
        ("names", "A guest by name and not by id", s => Edit(s, "people: [{person: Lorena, role: guest}]")),
        ("names", "A known name misspelt in the notes", s => Edit(s, "notes: We meet Marya Lopez at the river.")),
        ("names", "A role that is none", s => Edit(s, "people: [{person: lorena, role: geust}]")),
        ("names", "A guest twice", s => Edit(s, "people: [{person: lorena, role: guest}, {person: lorena, role: guest}]")),
        ("names", "A country by its name", s => Edit(s, "countries: [Chile]")),
        ("names", "A town for a country", s => Edit(s, "countries: [{country: CL, city: Petorca}]")),
        ("names", "A topic with a letter too many", s => Edit(s, "topics: [watter]")),
        ("audio address", "A recording that was not uploaded", s => Edit(s, "audio: 002-lnad.mp3")),
        ("audio address", "The recording's name with capitals", s => Edit(s, "audio: 002-Land.mp3")),
        ("audio address", "A page of a host and not the file", s => Edit(s,
            "audio: {url: \"https://example.org/land\", bytes: 5, type: audio/mpeg, duration: \"0:50\"}")),
        ("audio address", "A remote recording without its size", s => Edit(s,
            "audio: {url: \"https://example.org/land.mp3\", type: audio/mpeg, duration: \"0:50\"}")),
        ("audio address", "A counter in front of the recording", s => Edit(s,
            "audio: {url: \"https://dts.podtrac.com/redirect.mp3/example.org/land.mp3\", bytes: 5, type: audio/mpeg, " +
            "duration: \"0:50\"}")),
        ("audio address", "A picture under the recording's name", s => s.File("episodes/humanity/002-land.mp3",
            Bytes.Of("square-png"))),
        ("audio address", "The recording of another episode", s => Edit(s, "audio: 001-water.mp3")),
        ("date", "A day without a time", s => Edit(s, "published: 2024-01-09")),
        ("date", "Day, month and year", s => Edit(s, "published: 09/01/2024")),
        ("date", "A day that does not exist", s => Edit(s, "published: 2024-02-30T09:00:00Z")),
        ("date", "A time without a zone", s => Edit(s, "published: 2024-01-09T09:00:00")),
        ("date", "The instant of another episode", s => Edit(s, "published: 2023-12-09T09:00:00Z")),
        ("date", "The year before, in January", s => Edit(s, "published: 2023-01-09T09:00:00Z")),
        ("broken file", "A key that is misspelt", s => s.File(Land, s.TextOf(Land).Replace("summary", "sumary",
            StringComparison.Ordinal))),
        ("broken file", "A tab for spaces", s => Edit(s, "notes: |\n\tA tab.")),
        ("broken file", "A quotation mark that is not closed", s => Edit(s, "title: \"Land")),
        ("broken file", "Quotation marks of a word processor", s => Edit(s, "chapters: [{at: “0:00”, title: Opening}]")),
        ("broken file", "The same key twice", s => s.File(Land, s.TextOf(Land) + "title: Land again\n")),
        ("broken file", "A guid copied with the file", s => Edit(s, "guid: 9d5d3e9a-9ab0-4b11-8eed-d5f870307897")),
        ("broken file", "No guid", s => s.File(Land, s.TextOf(Land).Replace($"guid: {Guid}\n", "", StringComparison.Ordinal))),
        ("broken file", "A file saved in another encoding", s => s.File(Land,
            [.. Encoding.UTF8.GetBytes(s.TextOf(Land)), .. "notes: Agua c"u8, 0xE1, .. "lida\n"u8])),
        ("broken file", "The marks of a merge that was not finished", s => s.File(Land,
            $"<<<<<<< HEAD\n{s.TextOf(Land)}=======\ntitle: Earth\n>>>>>>> talk\n")),
        ("misnamed file", "A name with spaces and capitals", s => Move(s, Land, "episodes/humanity/002 Land.yaml")),
        ("misnamed file", "The wrong ending", s => Move(s, Land, "episodes/humanity/002-land.yml")),
        ("misnamed file", "No ending", s => Move(s, Land, "episodes/humanity/002-land")),
        ("misnamed file", "A file in a folder that is none", s => Move(s, Land, "episodes/humanty/002-land.yaml")),
        ("misnamed file", "A name whose number is not the episode's", s => Move(s, Land, "episodes/humanity/003-land.yaml")),
        ("misnamed file", "A transcript whose name has no language", s =>
        {
            Move(s, Words, "episodes/humanity/002-land.vtt");
            Edit(s, "transcript: 002-land.vtt");
        }),
        ("picture", "A picture without its description", s => Edit(s, "image: {file: 001-water.png, credit: Drawn}")),
        ("picture", "A description that says nothing", s => Edit(s, "image: {file: 001-water.png, alt: image, credit: Drawn}")),
    ];

    private const string Guid = "00000000-0000-4000-8000-000000000002";

    /// <summary>A catalogue of two episodes in which nothing is wrong yet.</summary>
    public static SiteHarness Catalogue() => SiteHarness.Minimal()
        .Edit("episodes/people/maria.yaml", "name: Maria Lopez\n")
        .File(Land, $"""
            title: Land
            guid: {Guid}
            published: 2024-01-09T09:00:00Z
            season: 1
            number: 2
            summary: About land.
            audio: 002-land.mp3
            transcript: 002-land.en.vtt

            """)
        .File("episodes/humanity/002-land.mp3", Bytes.Of("silence"))
        .File(Words, "WEBVTT\n\n00:00.000 --> 00:19.000\nWelcome.\n");

    private static void Edit(SiteHarness site, string fields) => site.Edit(Land, fields + "\n");

    private static void Move(SiteHarness site, string from, string to) => site.File(to, site.BytesOf(from)).Remove(from);
}
