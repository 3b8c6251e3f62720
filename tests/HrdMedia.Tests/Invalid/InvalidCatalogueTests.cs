using System.Buffers;
using System.Reflection;
using System.Text.RegularExpressions;
using HrdMedia.Checks;
using HrdMedia.Cli;
using HrdMedia.Comparison;
using HrdMedia.Imaging;
using HrdMedia.Media;
using HrdMedia.Pipelines;
using HrdMedia.Syndication;
using HrdMedia.Tests.Harness;
using HrdMedia.Text;
using HrdMedia.Transcripts;
using HrdMedia.Yaml;

namespace HrdMedia.Tests.Invalid;

/// <summary>Each file here breaks the small catalogue; the exact diagnostics stand at its end. ACCEPT=1 writes them
/// anew.</summary>
public sealed partial class InvalidCatalogueTests
{
    private const string Folder = "tests/HrdMedia.Tests/Invalid";

    private static readonly Type[] Codes =
    [
        typeof(SyntaxCodes), typeof(FieldCodes), typeof(ReferenceCodes), typeof(PodcastCodes), typeof(PageCodes),
        typeof(OutputCodes), typeof(PlausibilityCodes), typeof(OnlineCodes), typeof(ReaderSafetyCodes),
        typeof(MetadataCodes), typeof(ConsentCodes), typeof(IdentityCodes),
        typeof(OutputSet), typeof(MediaDiagnostics), typeof(TranscriptDiagnostics), typeof(ComparisonCodes),
        typeof(WithdrawalCodes), typeof(EmbargoCodes),
    ];

    public static TheoryData<string> Cases => [.. Names];

    private static IEnumerable<string> Names => Directory.EnumerateFiles(Repository.Path(Folder), "HRD*.txt")
        .Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Says_exactly_what_is_wrong(string name)
    {
        var path = Repository.Path($"{Folder}/{name}.txt");
        var input = CaseFile.Read(path);
        var found = string.Concat(Diagnose(name, input).Select(d => FreshGuids.Mask(d.ToString()) + "\n"));
        if (Environment.GetEnvironmentVariable("ACCEPT") == "1")
        {
            File.WriteAllText(path, CaseFile.WithExpected(File.ReadAllText(path), found));
        }

        Assert.Equal(input.Expected.TrimEnd('\n'), found.TrimEnd('\n'));
        Assert.Contains(name[..6], found, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_code_has_a_case()
    {
        var codes = Codes.SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(f => f.IsLiteral && f.FieldType == typeof(string)).Select(f => (string)f.GetRawConstantValue()!)
            .Where(code => code.StartsWith("HRD", StringComparison.Ordinal)).ToArray();

        Assert.Equal(codes.Length, codes.Distinct().Count());
        Assert.Empty(codes.Except(Names.Select(n => n[..6])));
        Assert.Empty(Names.Select(n => n[..6]).Except(codes));
    }

    [Fact]
    public void No_code_stands_outside_of_the_lists()
    {
        string[] lists = ["Codes.cs", "Diagnostics.cs", "OutputSet.cs"];
        var others = Repository.Files("src", "*.cs").Where(f => !lists.Any(l => f.EndsWith(l, StringComparison.Ordinal)));

        Assert.DoesNotContain(others, f => CodeInQuotes().IsMatch(File.ReadAllText(Repository.Path(f))));
    }

    [Fact]
    public void The_catalogue_beneath_is_valid() => SiteHarness.Minimal().Build(tellsSlips: true).MustBeClean();

    private static IReadOnlyList<Diagnostic> Diagnose(string name, CaseFile input)
    {
        if (input.IsByCode)
        {
            return name[..6] switch
            {
                SyntaxCodes.LinkOut => LinkOut(),
                OutputSet.CollisionCode => Collision(),
                MediaDiagnostics.PictureUndecodable => Undecodable(),
                ['H', 'R', 'D', '5', '2' or '3', ..] online => OnlineCases.Of(online),
                EmbargoCodes.PublicSource => PublicSource(),
                ['H', 'R', 'D', '6', '3', ..] leak => LeakCases.Of(leak),
                _ => UnreadableFeed(),
            };
        }

        var site = SiteHarness.Minimal();
        input.ApplyTo(site);
        return name[3] == '7' ? Compared(site.Build().MustBeClean()) : site.Build(tellsSlips: true).Diagnostics;
    }

    // What subscribers have is the small catalogue as it is.
    private static IReadOnlyList<Diagnostic> Compared(BuildResult now)
    {
        var changes = SiteChanges.Between(SiteHarness.Minimal().Build().Published(), now.Published(), now.Catalog);
        return [.. changes.Blocked.Select(new ChangeDiagnostics(now.Catalog).Of).OrderBy(d => d.Place)];
    }

    private static IReadOnlyList<Diagnostic> LinkOut()
    {
        var root = Directory.CreateTempSubdirectory("hrdmedia-link-");
        try
        {
            Directory.CreateDirectory(Path.Combine(root.FullName, "episodes/topics"));
            File.CreateSymbolicLink(Path.Combine(root.FullName, "episodes/topics/out.yaml"), "/etc/passwd");
            File.CreateSymbolicLink(Path.Combine(root.FullName, "episodes/topics/nowhere.yaml"), "nothing.yaml");
            var diagnostics = new DiagnosticBag();
            Assert.Empty(FolderSourceTree.Read(root.FullName, diagnostics).Files);
            return diagnostics.Sorted();
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }

    private static IReadOnlyList<Diagnostic> Collision()
    {
        var diagnostics = new DiagnosticBag();
        OutputSet.Collect(
            [new("a/b.html", "episodes/a.yaml", _ => { }), new("A/b.html", "episodes/b.yaml", _ => { })], diagnostics);
        return diagnostics.Sorted();
    }

    private static IReadOnlyList<Diagnostic> Undecodable() => SiteHarness.Minimal()
        .Edit("episodes/people/lorena.yaml", "image: {file: lorena.png, alt: a, credit: b}\n")
        .File("episodes/people/lorena.png", Bytes.Of("unreadable-png"))
        .Build(pictures: new VipsPictureMaker(Path.Combine(AppContext.BaseDirectory, "fonts"))).Diagnostics;

    private static IReadOnlyList<Diagnostic> PublicSource()
    {
        var bag = new DiagnosticBag();
        var catalog = SiteHarness.Minimal().Edit("episodes/humanity/001-water.yaml", "published: 2031-01-01T09:00:00Z\n")
            .Edit("episodes/numbers/killed-2022.yaml", "published: 2031-01-01T09:00:00+05:45\n")
            .Edit("episodes/courses/short.yaml", "published: 2031-01-01T09:00:00Z\n").Build().Catalog;
        new EmbargoIsPrivateCheck(file => file.Contains("courses", StringComparison.Ordinal)
            ? "published: 2031-01-01T09:00:00Z\n" : null).Check(catalog.Whole, bag);
        return bag.Sorted();
    }

    private static IReadOnlyList<Diagnostic> UnreadableFeed()
    {
        var rejected = Assert.Throws<OutputRejectedException>(() => FeedReading.WriteConfirmed(
            new ArrayBufferWriter<byte>(), [], new Place("episodes/humanity/show.yaml"), writer =>
                writer.Write("<rss version=\"2.0\"><channel><title>a</title><item><guid>b</guid></item></channel></rss>"u8)));
        return [rejected.Diagnostic];
    }

    // A guid that a message offers is a fresh one each time.
    [GeneratedRegex("\"HRD[0-9]{3}\"")]
    private static partial Regex CodeInQuotes();
}
