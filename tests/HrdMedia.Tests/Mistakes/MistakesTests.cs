using System.Text;
using HrdMedia.Tests.Harness;

namespace HrdMedia.Tests.Mistakes;

/// <summary>Every realistic mistake is caught before the merge, and the table beside these tests says with which words; ACCEPT=1
/// writes it anew.</summary>
public sealed class MistakesTests
{
    private const string Table = "tests/HrdMedia.Tests/Mistakes/README.md";

    public static TheoryData<int> Rows => [.. Enumerable.Range(0, RealisticMistakes.All.Count)];

    [Fact]
    public void The_catalogue_beneath_is_whole() => Assert.Empty(RealisticMistakes.Catalogue().Build(tellsSlips: true).Messages);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Is_caught(int row) => Assert.NotEmpty(Messages(row));

    [Fact]
    public void The_table_says_what_is_said()
    {
        var table = new StringBuilder("# What goes wrong, and what is said of it\n\n")
            .Append("Each row is a mistake as people make it, built by `RealisticMistakes.cs`; the message is the one that the ")
            .Append("producer reads (`ACCEPT=1` writes this table).\n\n")
            .Append("| # | class | what happened | what is said |\n|---|---|---|---|\n");
        for (var row = 0; row < RealisticMistakes.All.Count; row++)
        {
            var (kind, what, _) = RealisticMistakes.All[row];
            table.Append($"| {row + 1} | {kind} | {what} | {string.Join("<br>", Messages(row).Select(Cell))} |\n");
        }

        var path = Repository.Path(Table);
        if (Environment.GetEnvironmentVariable("ACCEPT") == "1")
        {
            File.WriteAllText(path, table.ToString());
        }

        Assert.Equal(File.ReadAllText(path), table.ToString());
        Assert.True(RealisticMistakes.All.Count >= 40);
    }

    private static IEnumerable<string> Messages(int row)
    {
        var site = RealisticMistakes.Catalogue();
        RealisticMistakes.All[row].Edit(site);
        return site.Build(tellsSlips: true).Messages;
    }

    private static string Cell(string message) => FreshGuids.Mask(message).Replace("|", "\\|", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal).Replace("\n", " ", StringComparison.Ordinal);
}
