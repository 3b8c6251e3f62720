using System.Globalization;
using HrdMedia.Search;
using HrdMedia.Tests.Harness;
using HrdMedia.Tests.Tools;

namespace HrdMedia.Tests.Search;

/// <summary>The generator and the browser fold the same: a term that the index holds is the one that is asked for.</summary>
public sealed class FoldingTests
{
    private static readonly string Script = Repository.Path("tests/Search/folding-table.mjs");
    private static readonly string Vectors = Repository.Path("tests/Search/folding-vectors.tsv");

    public static TheoryData<string, string> Texts => [.. File.ReadAllLines(Vectors).Select(l => l.Split('\t'))
        .Select(c => new TheoryDataRow<string, string>(c[0], c[1]))];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_has_the_words_of_the_shared_vectors(string text, string words) =>
        Assert.Equal(words, string.Join(' ', WordSplitter.All(text)));

    [Fact]
    public void The_browser_finds_the_words_of_the_shared_vectors() => Assert.Equal(
        File.ReadAllLines(Vectors).Select(l => l.Split('\t')[1]),
        ExternalTools.Run("node", Script, "terms", Vectors).Split('\n')[..^1]);

    [Fact]
    public void The_table_is_what_the_browser_does_to_each_character() => Assert.Equal(
        ExternalTools.Run("node", Script), File.ReadAllText(Repository.Path("src/HrdMedia/Search/folding.tsv")));

    [Fact]
    public void The_same_characters_belong_to_words()
    {
        // A character that one of the two does not know yet is none of its words.
        var differing = ExternalTools.Run("node", Script, "words").Split('\n')[..^1].Select(l => l.Split('\t'))
            .Where(c => char.GetUnicodeCategory((char)Convert.ToInt32(c[0], 16)) != UnicodeCategory.OtherNotAssigned)
            .Where(c => WordSplitter.All($"a{(char)Convert.ToInt32(c[0], 16)}a").Count != (c[1] == "1" ? 1 : 2));

        Assert.Equal([], differing.Select(c => c[0]));
    }

    [Fact]
    public void Every_character_of_the_plane_folds_as_in_the_browser()
    {
        // Two of each: what is cut and joined between words is seen too.
        var lines = File.ReadAllLines(Repository.Path("src/HrdMedia/Search/folding.tsv")).Select(l => l.Split('\t')).ToArray();

        Assert.True(lines.Length > 2500);
        Assert.All(lines, l => Assert.Equal([$"z{l[1]}{l[1]}z"],
            WordSplitter.All($"z{(char)Convert.ToInt32(l[0], 16)}{(char)Convert.ToInt32(l[0], 16)}z")
                .Select(w => w.Length < Folding.Longest ? w : $"z{l[1]}{l[1]}z")));
    }
}
