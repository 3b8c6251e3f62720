using CsCheck;
using HrdMedia.Tests.Harness;

namespace HrdMedia.Tests.Hostile;

public sealed class FieldMatrixTests
{
    public static TheoryData<string> Files => [.. EveryField.Files];

    // Something of each shape that YAML has, and values that are wrong in their own way.
    private static readonly string[] Values =
    [
        "[list]", "[]", "[[]]", "[{}]", "{map: x}", "{}", "{en: x}", "'text'", "''", "", "~", "null", "5", "-5", "0", "1e999",
            "0x1F", ".inf", "true",
        "\" \"", "\"\\u00A0\"", "99999999999999999999", "2023-02-30", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00",
        "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "999:59:59", "https://", "http://[::1]/a.mp3", "https://a;b/x.mp3",
            "https://example.org:99999/",
        "\"https://example.org/a b\"", "00000000-0000-0000-0000-000000000000", "{name: x, url: y}", "\"]]>\"", "\u202Eevil",
            "\U0001F600",
    ];

    // Further feeds hold the same items once more, at two fifths of the time of a build.
    private static SiteHarness Site() => SiteHarness.Minimal().Edit("episodes/site.yaml", "feeds: []\n");

    [Theory]
    [MemberData(nameof(Files))]
    public void No_value_in_no_field_throws(string file)
    {
        var yaml = Site().TextOf(file);
        var tried = 0;
        // Like a chessboard: each value in every second field, each field with every second value, in half of the time.
        for (var value = 0; value < Values.Length; value++)
        {
            foreach (var changed in EveryField.Replaced(yaml, Values[value]).Where((_, field) => (field + value) % 2 == 0))
            {
                Site().File(file, changed).Build();
                tried++;
            }
        }

        Assert.True(tried >= Values.Length);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Long_texts_are_refused_or_published_but_never_throw(string file)
    {
        var yaml = Site().TextOf(file);
        foreach (var text in new[] { 128, 129, 255, 256, 1980, 1981, 20_000 }.Select(n => new string('é', n))
            .Append(new string('&', 397)))
        {
            foreach (var changed in EveryField.Replaced(yaml, $"\"{text}\""))
            {
                Site().File(file, changed).Build();
            }
        }
    }

    [Fact]
    public void The_longest_summary_and_notice_fit_a_feed_together()
    {
        var longest = string.Concat(Enumerable.Repeat("word ", 395)) + "words";

        var built = SiteHarness.Minimal().Edit("episodes/humanity/show.yaml", $"notice: {longest}\nsummary: {longest}\n")
            .Edit("episodes/humanity/001-water.yaml", $"summary: {longest}\n").Build().MustBeClean();

        Assert.Contains(longest, built.Text("humanity/feed.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_random_fields_at_once_never_throw()
    {
        var pick = Gen.Select(Gen.Int[0, EveryField.Files.Length - 1], Gen.Int[0, Values.Length - 1], Gen.Int[0, 200]);
        pick.Array[2, 5].Sample(changes =>
        {
            var site = SiteHarness.Minimal();
            foreach (var (file, value, field) in changes)
            {
                var all = EveryField.Replaced(site.TextOf(EveryField.Files[file]), Values[value]).ToArray();
                if (all.Length > 0)
                {
                    site.File(EveryField.Files[file], all[field % all.Length]);
                }
            }

            site.Build();
        }, iter: 300, threads: 1);
    }
}
