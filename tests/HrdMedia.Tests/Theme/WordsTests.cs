using System.Text.RegularExpressions;
using HrdMedia.Tests.Harness;
using HrdMedia.Text;
using HrdMedia.Theme;

namespace HrdMedia.Tests.Theme;

/// <summary>The files of words: each says everything in its own language, and a slip in one is found with file and
/// key.</summary>
public sealed partial class WordsTests
{
    // Names, signs, and words that two languages share.
    private static readonly string[] Shared = ["two-parts", "notes", "source", "json-feed", "position", "volume", "page"];

    public static TheoryData<string> Tags => [.. Locales.All.Select(l => l.Tag)];

    [Fact]
    public void There_is_a_file_for_each_language_whose_numbers_are_known() =>
        Assert.Equal(Locales.All.Select(l => l.Tag).Order(), new DefaultTheme().Languages);

    [Theory]
    [MemberData(nameof(Tags))]
    public void Each_file_has_every_word_with_its_places(string tag)
    {
        // The reader would take what it does not ask for as unknown, and what has lost its place as wrong.
        Assert.Equal(tag, Words.Of(tag).Language);

        var words = Lines(tag);
        var english = Lines("en");
        Assert.Equal(english.Keys.Order(), words.Keys.Order());
        Assert.All(english, line => Assert.Equal(Places(line.Value), Places(words[line.Key])));
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void Nothing_is_left_in_english(string tag)
    {
        if (tag == "en")
        {
            return;
        }

        var english = Lines("en");
        Assert.Empty(Lines(tag).Where(line => line.Value == english[line.Key] && !Shared.Contains(line.Key))
            .Select(line => line.Key));
    }

    [Theory]
    [InlineData("home: ", "", "'home' is missing")]
    [InlineData("home: ", "house: الدار\nhome: ", "'house'")]
    [InlineData("الموسم {0}\n", "الموسم\n", "'season' needs each place once")]
    [InlineData("few: \"{0} حلقات\", ", "", "'few' is missing")]
    [InlineData("few: \"{0} حلقات\"", "few: حلقات", "'episode-count: few' needs each place once")]
    [InlineData("  guest: ضيافة\n", "", "'guest' is missing")]
    public void A_slip_is_found_with_file_and_key(string old, string now, string message)
    {
        var yaml = File.ReadAllText(Repository.Path("theme/strings/ar.yaml"));
        Assert.Contains(old, yaml, StringComparison.Ordinal);
        var slip = old == "home: " && now.Length == 0 ? Home().Replace(yaml, "")
            : yaml.Replace(old, now, StringComparison.Ordinal);

        var error = Assert.Throws<InvalidOperationException>(() => Words.Parse(slip, "theme/strings/ar.yaml", "ar"));

        Assert.StartsWith("theme/strings/ar.yaml:", error.Message, StringComparison.Ordinal);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    // The lines of a file by key; the roles are told from the other keys by their indent.
    private static Dictionary<string, string> Lines(string tag) => File
        .ReadLines(Repository.Path($"theme/strings/{tag}.yaml"))
        .Where(l => l.Contains(": ", StringComparison.Ordinal) && l[0] != '#')
        .Select(l => l.Split(": ", 2)).ToDictionary(l => l[0], l => l[1]);

    private static string Places(string words) =>
        string.Join(' ', Place().Matches(words).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();

    [GeneratedRegex(@"(?m)^home: .*\n")]
    private static partial Regex Home();
}
