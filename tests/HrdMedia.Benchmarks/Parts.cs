using System.Buffers;
using BenchmarkDotNet.Attributes;
using HrdMedia.Checks;
using HrdMedia.Cli;
using HrdMedia.Episodes;
using HrdMedia.Feeds;
using HrdMedia.Imaging;
using HrdMedia.Pipelines;
using HrdMedia.Search;
using HrdMedia.Syndication;
using HrdMedia.Text;
using HrdMedia.Theme;
using HrdMedia.Transcripts;
using HrdMedia.Yaml;

namespace HrdMedia.Benchmarks;

/// <summary>The parts of a build, each alone.</summary>
public class Parts : IDisposable
{
    private const int Episodes = 100;
    private const string Source = "episodes/made-up/050-episode";
    private const int Files = 100;

    private readonly ArrayBufferWriter<byte> target = new(1 << 20);
    private readonly byte[] content = new byte[20 << 10];
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"hrdmedia-parts-{Environment.ProcessId}");
    private string yaml = "";
    private string transcript = "";
    private string notes = "";
    private Composition site = null!;
    private Output page = null!;
    private Output feed = null!;
    private Output card = null!;
    private Episode episode = null!;
    private FeedTexts texts = null!;
    private OutputSet outputs = null!;
    private LinksResolveCheck check = null!;
    private byte[] written = [];
    private int published;

    /// <summary>Reads the catalogue once.</summary>
    [GlobalSetup]
    public void Read()
    {
        var catalogue = new MadeUpCatalogue(Episodes);
        (yaml, transcript, notes) = (Text(catalogue, ".yaml"), Text(catalogue, ".en.vtt"), catalogue.Notes());
        var bag = new DiagnosticBag();
        var theme = new DefaultTheme();
        var pictures = CachedPictureMaker.In(Path.Combine(folder, "cache"));
        var whole = new Site(catalogue.Sources, new SiteOptions(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero)), theme,
            pictures);
        outputs = whole.Engine.Prepare(new EngineContext(catalogue.Sources, bag, 2))
            ?? throw new InvalidOperationException(string.Join('\n', bag.Sorted()));
        site = new Composition(whole.Catalog!, theme, catalogue.Sources, "en", pictures);
        page = Find(outputs, "made-up/050-episode/index.html");
        feed = Find(outputs, "made-up/feed.xml");
        card = outputs.All.First(output => output.Path.StartsWith("topics/water/card-", StringComparison.Ordinal));
        episode = site.Catalog.Episodes[Episodes / 2];
        texts = FeedTexts.Of(site.Feeds.All[0], site);
        check = new LinksResolveCheck(_ => false);
        Write(page);
        written = target.WrittenSpan.ToArray();
        new Random(1).NextBytes(content);
    }

    /// <summary>The YAML of one episode, to nodes with places.</summary>
    [Benchmark]
    public object? YamlOfAnEpisode() => YamlReader.Read(yaml, Source + ".yaml", new DiagnosticBag());

    /// <summary>A transcript of 1,500 words.</summary>
    [Benchmark]
    public object TranscriptOfAnEpisode() => WebVttReader.Read(transcript, Source + ".en.vtt", new DiagnosticBag());

    /// <summary>Notes of 400 words, from Markdown to markup.</summary>
    [Benchmark]
    public string MarkdownOfAnEpisode() => MarkdownHtml.Render(notes, MarkdownFlavour.Page, 2, path => path);

    /// <summary>One page of an episode, its transcript included.</summary>
    [Benchmark]
    public int PageOfAnEpisode() => Write(page);

    /// <summary>The links of that page, each held against the list of all files.</summary>
    [Benchmark]
    public void LinksOfAPage() => check.Check(page, written, outputs, new DiagnosticBag());

    /// <summary>An episode's item of a feed, weighed as it is before it is written; its notes are at hand.</summary>
    [Benchmark]
    public long ItemOfAFeed() => RssDocument.Size(FeedItem.Of(episode, ItemDetail.Whole, texts));

    /// <summary>A share card that was made before: read, and held against its sum.</summary>
    [Benchmark]
    public int CardThatIsKept() => Write(card);

    /// <summary>The feed of a hundred episodes, weighed, written, and read again by another program's reader.</summary>
    [Benchmark]
    public int FeedOfAHundred() => Write(feed);

    /// <summary>The terms of the search in a hundred episodes, all words read and counted.</summary>
    [Benchmark]
    public int SearchOfAHundred() => SearchFiles.Outputs(site)
        .Where(output => output.Path.Contains("/terms/", StringComparison.Ordinal)).Sum(Write);

    /// <summary>A hundred files of 20 KiB, published whole into a new folder.</summary>
    [Benchmark]
    public object AHundredFilesPublished()
    {
        using var publication = Publication.Begin(Path.Combine(folder, $"{published++}"), folder);
        for (var at = 0; at < Files; at++)
        {
            publication.Write(new Output($"{at % 10}/{at}/index.html", SourcePlaces.Settings, static _ => { }), content);
        }

        return publication.Complete(new HashSet<string>());
    }

    /// <summary>Deletes what was published.</summary>
    [GlobalCleanup]
    public void Dispose()
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        GC.SuppressFinalize(this);
    }

    private int Write(Output output)
    {
        target.ResetWrittenCount();
        output.Write(target);
        return target.WrittenCount;
    }

    private static Output Find(OutputSet outputs, string path) => outputs.TryFind(path, out var output) ? output
        : throw new InvalidOperationException($"There is no '{path}' any more.");

    private static string Text(MadeUpCatalogue catalogue, string ending)
    {
        catalogue.Sources.TryFind(Source + ending, out var file);
        using var reader = new StreamReader(catalogue.Sources.Open(file!));
        return reader.ReadToEnd();
    }
}
