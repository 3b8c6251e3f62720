using HrdMedia.Assets;
using HrdMedia.Checks;
using HrdMedia.Comparison;
using HrdMedia.Countries;
using HrdMedia.Courses;
using HrdMedia.Episodes;
using HrdMedia.Handouts;
using HrdMedia.Home;
using HrdMedia.Layout;
using HrdMedia.Media;
using HrdMedia.Numbers;
using HrdMedia.Offline;
using HrdMedia.Pages;
using HrdMedia.People;
using HrdMedia.Pictures;
using HrdMedia.Pipelines;
using HrdMedia.Safety;
using HrdMedia.Search;
using HrdMedia.Settings;
using HrdMedia.Shows;
using HrdMedia.Sitemap;
using HrdMedia.Syndication;
using HrdMedia.Text;
using HrdMedia.Timeline;
using HrdMedia.Topics;
using HrdMedia.Withdrawal;
using HrdMedia.Years;
using HrdMedia.Yaml;

namespace HrdMedia;

/// <summary>The whole site in one list: what is read, what must hold, what comes out. Read this first.</summary>
public sealed class Site
{
    private readonly SiteOptions options;
    private readonly ISourceTree sources;
    private readonly ITheme theme;
    private readonly IPictureMaker? pictures;
    private Composition[] compositions = [];

    private readonly Pipeline<SiteSettings> settings;
    private readonly Pipeline<Show> shows;
    private readonly Pipeline<Episode> episodes;
    private readonly Pipeline<Person> people;
    private readonly Pipeline<Country> countries;
    private readonly Pipeline<Topic> topics;
    private readonly Pipeline<Course> courses;
    private readonly Pipeline<Figure> figures;
    private readonly Pipeline<Event> events;
    private readonly Pipeline<Page> pages;
    private readonly Pipeline<Acknowledgements> changes;
    private readonly Pipeline<Tombstones> withdrawn;
    private readonly IReadOnlyList<ICheck<Catalog>> advice;
    private readonly SiteOutputs lists;
    private readonly IReadOnlyList<KeptCheck> checks;
    private Site? before;
    private LinkedSite? linked;

    /// <summary>A site of these files.</summary>
    /// <param name="sources">The files.</param>
    /// <param name="options">What the site is told.</param>
    /// <param name="theme">Draws pages.</param>
    /// <param name="pictures">Makes sizes of pictures and share cards; without it there are none.</param>
    /// <param name="before">The site as it was read last without errors: what is still the same is not worked out again.</param>
    public Site(ISourceTree sources, SiteOptions options, ITheme theme, IPictureMaker? pictures = null, Site? before = null)
    {
        (this.sources, this.options, this.theme, this.pictures, this.before) = (sources, options, theme, pictures, before);

        settings = new(SourcePlaces.IsSettings,
            new ParseYaml<SiteSettings>(new SiteSettingsReader(), SiteSettingsReader.LanguageOf), new FetchTheme(theme));
        shows = new(SourcePlaces.IsShow, Yaml(new ShowReader()),
            SquarePictures<Show>(s => s.Artwork, (s, a) => s with { Artwork = a }),
            new MeasureExtraPictures<Show>(s => s.ForApps.Entry, (s, e) => s with { ForApps = s.ForApps with { Entry = e } }));
        episodes = new(SourcePlaces.IsEpisode, Yaml(new EpisodeReader()), new MeasureAudio(),
            new ParseTranscripts(options.Transcripts), new ParseChapters(),
            SquarePictures<Episode>(e => e.Image, (e, a) => e with { Image = a }),
            new MeasureExtraPictures<Episode>(e => e.ForApps.Entry, (e, f) => e with { ForApps = e.ForApps with { Entry = f } }),
            new MeasureHandouts<Episode>((e, measure) => e with { Documents = measure(e.Documents) }));
        people = new(SourcePlaces.In("people"), Yaml(new PersonReader()),
            new MeasurePictures<Person>(p => p.Image, (p, a) => p with { Image = a }, PictureUse.Pages));
        countries = new(SourcePlaces.In("countries"), Yaml(new CountryReader()));
        topics = new(SourcePlaces.In("topics"), Yaml(new TopicReader()));
        courses = new(SourcePlaces.In("courses"), Yaml(new CourseReader()), new MeasureHandouts<Course>((c, measure) =>
            c with { Units = [.. c.Units.Select(u => u with { Documents = measure(u.Documents) })] }));
        figures = new(SourcePlaces.In("numbers"), Yaml(new FigureReader()));
        events = new(SourcePlaces.In("timeline"), Yaml(new EventReader()));
        pages = new(SourcePlaces.IsPage, new ParsePage(() => Language));
        changes = new(SourcePlaces.IsChanges, Yaml(new AcknowledgementsReader()));
        withdrawn = new(SourcePlaces.IsWithdrawn, Yaml(new TombstonesReader()));

        advice =
        [
            new NamesAreSpeltAsKnownCheck(sources),
            new DatesFollowNumbersCheck(),
            new WeekdayIsKeptCheck(),
            new NumbersHaveNoGapsCheck(sources),
            new FileNamesBearNumbersCheck(),
            new UniqueTitlesCheck(sources),
            new TitlesHaveNoNumberCheck(sources),
            new CreditedOnceCheck(),
            new RecordingsAreOwnCheck(),
            new FilesAreNamedCheck(sources),
            new FilesTellNothingElseCheck(sources),
            new NoteTimesCheck(sources),
            new PlacesAreCountriesCheck(sources),
            new TranscriptsCoverCheck(),
            new SoundReachesEndsCheck(),
            new AltTextsDescribeCheck(),
            new WaitsWithItsEpisodeCheck(),
            new ConsentHoldsCheck(isFinal: true),
            new HiddenPeopleStaySoCheck(),
        ];
        lists = new SiteOutputs
        {
            // Each lists what there is of one episode: a preview need not list all to find one.
            OfEpisode = [Pages(Fingerprints.Told(EpisodePages.Of)), Files(Fingerprints.Told(EpisodeFiles.Of)),
                Files(Fingerprints.Told(EpisodeEmbed.Of)), Files(PictureFiles.Of), Pages(ShareCards.Of)],
            OfSearch = [Pages(SearchPages.Letters), Files(SearchFiles.Outputs)],
            OfPeople = [Pages(PersonPages.Outputs)],
            OfCards = [Pages(ShareCards.OfOthers)],
            OfOthers =
            [
                Files(site => DeployFiles.Outputs(site, options.IsPreview)),
                Pages(HomePage.Outputs),
                Pages(ShowPages.Outputs),
                Files(FeedFiles.Outputs),
                Pages(CountryPages.Outputs),
                Pages(TopicPages.Outputs),
                Pages(YearPages.Outputs),
                Pages(CoursePages.Outputs),
                Pages(NumbersPage.Outputs),
                Files(NumbersPage.Files),
                Pages(TimelinePage.Outputs),
                Files(TimelineTable.Outputs),
                Pages(TextPages.Outputs),
                Pages(SubscribePage.Outputs),
                Pages(SearchPages.Outputs),
                Pages(SafetyPage.Outputs),
                Pages(OfflinePages.Outputs),
                Files(ServiceWorker.Outputs),
                Files(AssetFiles.Outputs),
                Files(PictureFiles.OfOthers),
                Files(HandoutFiles.Outputs),
                Files(SitemapFiles.Outputs),
                Pages(WithdrawnPage.Outputs),
            ],
        };
        checks = KeptCheck.Each(
        [
            new KnownPlacesCheck(sources),
            new ReferencesResolveCheck(sources),
            new UniqueIdsCheck(),
            new UniqueGuidsCheck(),
            new WithdrawnStaysGoneCheck(),
            new UniqueNumbersCheck(),
            new ShowRulesCheck(sources),
            new ChaptersCheck(),
            new ContentNotesCheck(),
            new ExitsLeadAwayCheck(),
            new SoundbitesCheck(),
            new FeedRulesCheck(),
            new EnclosuresCheck(),
            new SharesCheck(),
            new SumsCheck(),
            new LanguagesHaveWordsCheck(theme),
            new ConsentCoversCheck(),
            new ConsentHoldsCheck(isFinal: false),
            new WordsOfEndedCheck(sources),
            new ConsentIsGivenCheck(),
            new ConsentIsKeptCheck(),
            new IdentityHoldsTogetherCheck(),
        ]);
        Engine = new Engine<Catalog>(
            [settings, shows, episodes, people, countries, topics, courses, figures, events, pages, changes, withdrawn],
            Link, checks, lists.All);
    }

    /// <summary>Runs the phases.</summary>
    public Engine<Catalog> Engine { get; }

    /// <summary>What is checked of each output as it passes.</summary>
    public IReadOnlyList<IOutputCheck> OutputChecks => [new LinksResolveCheck(path => Catalog?.HasEnded(path) == true)];

    /// <summary>The linked catalogue of the last run, or null before one.</summary>
    public Catalog? Catalog { get; private set; }

    /// <summary>Whether it is the site before, in which one episode was edited that looks the same to all others: what a host is
    /// told is the same.</summary>
    public bool IsEdited { get; private set; }

    /// <summary>The outputs of a catalogue that the engine has read, each listed when it is asked for: for who shows one page at
    /// a time. That two claim one path is told when the engine collects them.</summary>
    public OutputSet Outputs(Catalog catalog)
    {
        // Now, and not by two requests at once: each would have its own.
        Compositions(catalog);
        return OutputSet.Of(lists.FindIn(catalog), () => Engine.List(catalog));
    }

    /// <summary>Says what can be published and is probably a slip, or is left out of what is published: a build needs none of
    /// it. After the engine has prepared a run.</summary>
    /// <param name="diagnostics">Where it says so.</param>
    /// <param name="isDropped">Asked before each rule: whether nobody wants to know any more.</param>
    public void Advise(DiagnosticBag diagnostics, Func<bool>? isDropped = null)
    {
        foreach (var check in advice.TakeWhile(_ => isDropped?.Invoke() != true))
        {
            check.Check(Catalog!.Whole, diagnostics);
        }
    }

    private string Language => settings.Documents is [var only, ..] ? only.Value.Language : "en";

    private ParseYaml<T> Yaml<T>(IRecordReader<T> reader) => new(reader, _ => Language);

    private static MeasurePictures<T> SquarePictures<T>(Func<T, Artwork?> get, Func<T, Artwork, T> set) => new(get, set,
        PictureUse.Cover);

    // Once: files that are the same in every language.
    private Func<Catalog, IEnumerable<Output>> Files(Func<Composition, IEnumerable<Output>> list) =>
        catalog => list(Compositions(catalog)[0]);

    // In each language of the site.
    private Func<Catalog, IEnumerable<Output>> Pages(Func<Composition, IEnumerable<Output>> list) =>
        catalog => Compositions(catalog).SelectMany(list);

    // Of one episode, as of all.
    private Func<Catalog, Episode, IEnumerable<Output>> Files(Func<Episode, Composition, IEnumerable<Output>> list) =>
        (catalog, episode) => list(episode, Compositions(catalog)[0]);

    private Func<Catalog, Episode, IEnumerable<Output>> Pages(Func<Episode, Composition, IEnumerable<Output>> list) =>
        (catalog, episode) => Compositions(catalog).SelectMany(site => list(episode, site));

    private Composition[] Compositions(Catalog catalog)
    {
        if (compositions is not [var first, ..] || first.Catalog != catalog)
        {
            compositions = [.. catalog.Languages.Select(language => new Composition(catalog, theme, sources, language,
                pictures))];
        }

        return compositions;
    }

    private Catalog Link(EngineContext context)
    {
        if (settings.Documents.Count == 0 && !sources.Files.Any(SourcePlaces.IsSettings))
        {
            context.Diagnostics.Error(PodcastCodes.MissingSite, new Place(SourcePlaces.Settings),
                "The file is missing. Add it with title, summary, base-url, language and publisher.");
        }

        if (shows.Documents.Count == 0 && !sources.Files.Any(SourcePlaces.IsShow))
        {
            context.Diagnostics.Error(PodcastCodes.MissingShow, new Place("episodes"),
                "There is no show. Add a folder with a file 'show.yaml', like episodes/humanity/show.yaml.");
        }

        var linker = new Linker
        {
            Shows = shows.Documents,
            Episodes = episodes.Documents,
            People = people.Documents,
            Countries = countries.Documents,
            Topics = topics.Documents,
            Courses = courses.Documents,
            Figures = figures.Documents,
            Events = events.Documents,
            Pages = pages.Documents,
            Changes = changes.Documents,
            Withdrawn = withdrawn.Documents,
            SettingsRead = settings.Documents is [var read, ..] ? read.Read : default,
        };
        return Catalog = Link(linker);
    }

    // Anew, or as it was but for one episode.
    private Catalog Link(Linker linker)
    {
        var now = new LinkedSite(settings.Documents, linker, sources.Files, options, theme);
        var edit = before?.linked is { } known ? EpisodeEdit.Between(known, now) : null;
        var catalog = edit is null ? linker.Link(ReadSettings(), options.Now, options.ShowsScheduled, before?.linked)
            : before!.Catalog!.With(edit);
        (linked, IsEdited) = (now with { Catalog = catalog }, edit is not null);
        KeptCheck.Keep(before?.checks, checks, before?.linked is { } last ? CatalogChange.Between(last, linked) : null, IsEdited);
        before = null;
        return catalog;
    }

    private SiteSettings ReadSettings()
    {
        var read = settings.Documents is [var document, ..] ? document.Value : Unreadable;
        return options.BaseUrl is { } url ? read with { BaseUrl = url.TrimEnd('/') + "/" } : read;
    }

    // Stands in while the other files are checked; an error stops the build before it could be seen.
    private static SiteSettings Unreadable => new(
        LocalText.Empty, LocalText.Empty, "", "en", new Organisation(LocalText.Empty, ""), null, LocalText.Empty, null, [], []);
}
