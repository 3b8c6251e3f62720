using System.Reflection;
using System.Xml.Linq;

namespace HrdMedia.Feeds.Tests;

/// <summary>Holds the table of tags true: functions, contexts, specifications and tests.</summary>
public sealed class ReadmeTests
{
    private static readonly (Type Context, string Name)[] Contexts =
    [
        (typeof(RssDocument), "rss"), (typeof(Channel), "channel"), (typeof(Item), "item"), (typeof(Podroll), "podcast:podroll"),
        (typeof(AlternateEnclosure), "podcast:alternateEnclosure"), (typeof(SimpleChapters), "psc:chapters"),
    ];

    private static readonly MethodInfo[] Functions =
    [
        .. typeof(RssTags).Assembly.GetExportedTypes().Where(type => type.Name.EndsWith("Tags", StringComparison.Ordinal))
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static)),
    ];

    /// <summary>Tag, context, specification, function, test.</summary>
    internal static readonly string[][] Rows =
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "README.md"))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Where(cells => cells.Length == 8 && cells[5].Contains("Tags.", StringComparison.Ordinal))
            .Select(cells => new[] { cells[1], cells[2], cells[3], cells[5], cells[6] }.Select(cell => cell.Trim('`')).ToArray()),
    ];

    public static TheoryData<string> FunctionNames => [.. Functions.Select(Name)];

    [Fact]
    public void Every_function_has_one_row_and_every_row_a_function() => Assert.Equal(
        Functions.Select(Name).Order(StringComparer.Ordinal), Rows.Select(row => row[3]).Order(StringComparer.Ordinal));

    [Fact]
    public void There_are_tags_at_all() => Assert.True(Functions.Length >= 60, $"{Functions.Length}");

    [Theory]
    [MemberData(nameof(FunctionNames))]
    public void The_row_tells_where_the_tag_may_stand(string name) => Assert.Equal(
        string.Join(", ", Contexts
            .Where(c => typeof(INode<>).MakeGenericType(c.Context).IsAssignableFrom(Function(name).ReturnType))
            .Select(c => c.Name)),
        Row(name)[1]);

    [Theory]
    [MemberData(nameof(FunctionNames))]
    public void The_row_names_a_test_that_exists(string name)
    {
        Assert.Equal(name.Replace(".", "Tests.", StringComparison.Ordinal), Row(name)[4]);
        var parts = Row(name)[4].Split('.');
        var test = GetType().Assembly.GetType($"{GetType().Namespace}.{parts[0]}")?.GetMethod(parts[1]);
        Assert.NotNull(test?.GetCustomAttribute<FactAttribute>());
    }

    [Theory]
    [MemberData(nameof(FunctionNames))]
    public void The_documentation_names_the_tag_and_the_specification_of_the_row(string name)
    {
        var docs = XDocument.Load(Path.ChangeExtension(typeof(RssTags).Assembly.Location, ".xml"));
        var summary = docs.Descendants("member")
            .First(m => $"{m.Attribute("name")!.Value}(".StartsWith($"M:HrdMedia.Feeds.{name}(", StringComparison.Ordinal))
            .Element("summary")!.Value;
        Assert.StartsWith(Row(name)[0], FeedText.Collapse(summary), StringComparison.Ordinal);
        Assert.Contains(Row(name)[2], FeedText.Collapse(summary), StringComparison.Ordinal);
    }

    private static string Name(MethodInfo function) => $"{function.DeclaringType!.Name}.{function.Name}";

    private static MethodInfo Function(string name) => Functions.Single(function => Name(function) == name);

    private static string[] Row(string name) => Rows.Single(row => row[3] == name);
}
