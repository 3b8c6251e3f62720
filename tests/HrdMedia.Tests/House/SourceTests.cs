using System.Text.RegularExpressions;
using HrdMedia.Tests.Harness;

namespace HrdMedia.Tests.House;

/// <summary>The conventions that every source file keeps.</summary>
public sealed partial class SourceTests
{
    private static readonly string[] Code = [.. Repository.Files("src", "*.cs"), .. Repository.Files("theme", "*.cs"),
        .. Repository.Files("tests", "*.cs")];

    private static IEnumerable<string> Product => Code.Where(f => !f.StartsWith("tests/", StringComparison.Ordinal));

    [Fact]
    public void The_sources_are_found() => Assert.True(Code.Length > 300 && Product.Count() > 200);

    [Fact]
    public void A_file_has_at_most_300_lines() =>
        None(Code.Select(f => (File: f, Lines: Read(f).Split('\n').Length)).Where(f => f.Lines > 300));

    [Fact]
    public void A_line_has_at_most_130_characters() => None(
        Code.SelectMany(f => Read(f).Split('\n').Select((line, i) => (Place: $"{f}:{i + 1}", line.Length)))
            .Where(l => l.Length > 130));

    [Fact]
    public void Half_of_the_product_files_have_less_than_60_lines()
    {
        var lengths = Product.Select(f => Read(f).Split('\n').Length).Order().ToArray();

        Assert.InRange(lengths[lengths.Length / 2], 1, 60);
    }

    [Fact]
    public void A_file_has_one_public_type_and_its_name() => None(Product.Select(f =>
    {
        var types = PublicType().Matches(Read(f)).Select(m => m.Groups[1].Value).Distinct().ToArray();
        var name = Path.GetFileNameWithoutExtension(f).Split('.')[0];
        return (File: f, Types: string.Join(", ", types), IsRight: types.Length == 0 ||
            (types.Length == 1 && IsNamed(f, types[0], name)));
    }).Where(f => !f.IsRight));

    [Fact]
    public void A_namespace_is_the_folder()
    {
        var roots = new Dictionary<string, string>
        {
            ["src/HrdMedia"] = "HrdMedia", ["src/HrdMedia.Pipelines"] = "HrdMedia.Pipelines",
                ["src/HrdMedia.Feeds"] = "HrdMedia.Feeds",
            ["src/HrdMedia.Cli"] = "HrdMedia.Cli", ["src/HrdMedia.Imaging"] = "HrdMedia.Imaging", ["theme"] = "HrdMedia.Theme",
        };
        None(Product.Where(f =>
        {
            var root = roots.Keys.Where(r => f.StartsWith(r + "/", StringComparison.Ordinal)).MaxBy(r => r.Length)!;
            var folder = Path.GetDirectoryName(f)!.Replace('\\', '/')[root.Length..].Replace('/', '.');
            var found = Namespace().Match(Read(f));
            return found.Success && found.Groups[1].Value != roots[root] + folder;
        }));
    }

    [Fact]
    public void No_name_says_nothing() =>
        None(Code.Where(f => EmptyName().IsMatch(Path.GetFileNameWithoutExtension(f)) || EmptyType().IsMatch(Read(f))));

    [Fact]
    public void Only_the_command_asks_for_the_time() => None(
        Product.Where(f => !f.StartsWith("src/HrdMedia.Cli/", StringComparison.Ordinal) && Clock().IsMatch(Read(f))));

    [Fact]
    public void No_culture_but_the_invariant_one() => None(Product.Where(f => OtherCulture().IsMatch(Read(f))));

    [Fact]
    public void Nothing_is_left_to_be_done() => None(Code.Where(f => Unfinished().IsMatch(Read(f))));

    [Fact]
    public void No_static_changes() => Assert
        .Empty(Product.SelectMany(f => Read(f).Split('\n').Where(l => MutableStatic().IsMatch(l))
            .Select(l => $"{f}: {l.Trim()}")));

    [Fact]
    public void A_function_has_at_most_30_lines() => None(
        // Site's constructor is the list of everything that the site is made of, to be read first.
        Product.SelectMany(f => Functions.Longer(Read(f), 30).Select(n => $"{f}: {n}"))
            .Where(n => !n.StartsWith("src/HrdMedia/Site.cs: Site ", StringComparison.Ordinal)));

    [Theory]
    [InlineData("    public void A()\n    {\n        x;\n        y;\n    }\n", 2)]
    [InlineData("    public A B(\n        int c)\n    {\n        x;\n        if (y)\n        {\n            z;\n        }\n   " +
        " }\n", 5)]
    [InlineData("    public int A { get; }\n", 0)]
    public void The_counter_counts_the_lines_of_a_body(string code, int lines)
    {
        Assert.Empty(Functions.Longer(code, lines));
        Assert.True(lines == 0 || Functions.Longer(code, lines - 1).Count() == 1);
    }

    // Nested types are counted with their file; a generic twin bears the name of the other.
    private static bool IsNamed(string file, string type, string name) =>
        type == name || (file == "theme/Theme.cs" && type == "DefaultTheme") ||
            Read(file).Contains($" {name}<", StringComparison.Ordinal);

    private static void None<T>(IEnumerable<T> offenders) => Assert.Equal([], offenders.ToArray());

    private static string Read(string file) => File.ReadAllText(Repository.Path(file));

    [GeneratedRegex(
        @"^public (?:(?:static|sealed|abstract|partial|readonly|unsafe) )*" +
        @"(?:class|record struct|record|struct|interface|enum|delegate \w+) (\w+)", RegexOptions.Multiline)]
    private static partial Regex PublicType();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex("(Manager|Helpers?|Utils?|Utilities|Base|Impl|Dto)$")]
    private static partial Regex EmptyName();

    [GeneratedRegex(@"\b(?:class|record|struct|interface) \w+(?:Manager|Helpers?|Utils?|Utilities|Base|Impl|Dto)\b")]
    private static partial Regex EmptyType();

    [GeneratedRegex(
        @"\b(?:DateTime|DateTimeOffset)\.(?:Utc)?(?:Now|Today)\b|\bTimeProvider\b|\bStopwatch\b|\bEnvironment\.TickCount")]
    private static partial Regex Clock();

    [GeneratedRegex(
        @"CultureInfo\.(?!InvariantCulture|(Current|DefaultThreadCurrent)(UI)?Culture =)\w+|new CultureInfo|GetCultureInfo")]
    private static partial Regex OtherCulture();

    [GeneratedRegex(@"//.*\b(?:TO" + @"DO|FIX" + @"ME|HA" + @"CK|XX" + @"X)\b|NotImplemented" + "Exception")]
    private static partial Regex Unfinished();

    [GeneratedRegex(
        @"^\s+(?:(?:public|private|internal|protected) )static (?!readonly|extern|partial|class|implicit|explicit)" +
        @"[\w<>\[\]?., ()]+ \w+(?: = .*)?;$|static .*\{ get; (?:private )?set; \}")]
    private static partial Regex MutableStatic();
}
