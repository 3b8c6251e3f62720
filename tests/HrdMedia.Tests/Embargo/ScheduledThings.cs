using HrdMedia.Tests.Harness;

namespace HrdMedia.Tests.Embargo;

/// <summary>Everything that can be still to come, and everything that can name it.</summary>
internal static class ScheduledThings
{
    private const string Published = "published: 2025-01-01T09:00:00Z\n";
    private const string Source = "unit: people\nperiod: 2023\nsource: {publisher: a, title: b}\n";

    // Bit by bit. Only the episode names the person, the topic, the country and the second figure.
    private const int Episode = 1, Person = 2, Topic = 4, Country = 8, Figure = 16, Event = 32, Course = 64, Unit = 128,
        Page = 256, References = 512;

    public const int Count = 10;

    public static readonly string[] Addresses =
    [
        "humanity/002-land/index.html", "es/humanity/002-land/index.html", "humanity/002-land/humanity-002-land.mp3",
        "humanity/002-land/transcript.en.vtt", "humanity/002-land/chapters.json", "people/nadia/index.html",
        "topics/soil/index.html", "countries/np/index.html", "courses/later/index.html", "later/index.html",
    ];

    public static readonly string[] Words =
        ["Terraincognita", "Nadia", "Soil", "hectares", "Nepalwords", "The land is taken", "A later course", "Later unit"];

    public static void AddTo(SiteHarness site, int subset)
    {
        bool Has(int thing) => (subset & thing) != 0;
        if (Has(Episode))
        {
            AddEpisode(site, Has(Person), Has(Topic), Has(Figure));
        }

        if (Has(Person))
        {
            site.File("episodes/people/nadia.yaml", "name: Nadia\nsummary: {en: S, es: S}\ncountries: [NP]\n" +
                (Has(Topic) ? "topics: [soil]\n" : "") + "image: {file: nadia.png, alt: a, credit: b}\n")
                .File("episodes/people/nadia.png", Bytes.Of("other-square-png"));
        }

        if (Has(Topic))
        {
            site.File("episodes/topics/soil.yaml", "title: Soil\nsummary: Of soil.\nrelated: [water]\n");
        }

        if (Has(Country))
        {
            site.File("episodes/countries/np.yaml", "summary: Nepalwords.\n");
        }

        AddRest(site, Has);
    }

    private static void AddRest(SiteHarness site, Func<int, bool> has)
    {
        if (has(Figure))
        {
            site.File("episodes/numbers/hectares.yaml", "title: hectares\nvalue: 7\norder: 0\ncountry: NP\n" + Source + Published)
                .File("episodes/numbers/sum.yaml", "title: hectares in all\nsum: [hectares]\nunit: people\n" +
                    "period: 2023\norder: 9\n");
        }

        if (has(Event))
        {
            site.File("episodes/timeline/2023-taking.yaml", "date: 2023\ntitle: The land is taken\n" +
                "countries: [NP]\n" + Published +
                (has(Episode) ? "episodes: [humanity/002-land]\n" : "") + (has(Topic) ? "topics: [soil]\n" : ""));
        }

        if (has(Course))
        {
            site.File("episodes/courses/later.yaml", "title: A later course\nsummary: s\n" + Published +
                (has(Topic) ? "topics: [soil]\n" : ""));
        }

        if (has(Page))
        {
            site.File("episodes/pages/later.md", "---\ntitle: Later\nsummary: s\norder: 2\n" + Published + "---\nWords.\n");
        }

        AddReferences(site, has(Unit), has(References) && has(Episode), has(Topic));
    }

    private static void AddReferences(SiteHarness site, bool unit, bool named, bool topic)
    {
        var episodes = named ? "[humanity/001-water, humanity/002-land]" : "[humanity/001-water]";
        site.Edit("episodes/timeline/1998-declaration.yaml", $"episodes: {episodes}\n")
            .Edit("episodes/courses/short.yaml", "units:\n" +
                $"  - {{id: one, title: One, summary: First., episodes: {episodes}, topics: [water]}}\n" + (unit
                ? "  - {id: two, title: Later unit, summary: s, published: 2025-01-01T09:00:00Z" +
                    (named ? ", episodes: [humanity/002-land]" : "") + (topic ? ", topics: [soil]" : "") + "}\n" : ""));
    }

    private static void AddEpisode(SiteHarness site, bool person, bool topic, bool figure) => site
        .File("episodes/humanity/002-land.yaml",
            "title: {en: Terraincognita, es: Tierra}\nguid: 7c5f0a5e-5d2e-4f6e-9a3b-2f8f6d1f0b11\n" + Published +
            "season: 1\nnumber: 2\nsummary: {en: About land., es: Sobre la tierra.}\nlanguage: es\naudio: 002-land.mp3\n" +
            "image: {file: 002-land.png, alt: a, credit: b}\ntranscript: 002-land.en.vtt\nchapters: 002-land.json\n" +
            "alternates: [{audio: {url: https://media.example.net/b.mp3, bytes: 5, type: audio/mpeg, duration: \"0:10\"}}]\n" +
            (person ? "people: [{person: nadia, role: guest}]\n" : "") + $"countries: [NP]\n" +
            (topic ? "topics: [soil]\n" : "") + (figure ? "figures: [hectares, killed-2022]\n" : "figures: [killed-2022]\n"))
        .File("episodes/humanity/002-land.mp3", Bytes.Of("long-silence"))
        .File("episodes/humanity/002-land.png", Bytes.Of("other-square-png"))
        .File("episodes/humanity/002-land.json", """{"version": "1.2.0", "chapters": [{"startTime": 0, "title": "All"}]}""")
        .File("episodes/humanity/002-land.en.vtt", "WEBVTT\n\n00:00.000 --> 00:05.000\nHello.\n");
}
