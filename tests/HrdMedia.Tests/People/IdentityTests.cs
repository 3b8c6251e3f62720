using HrdMedia.Tests.Harness;

namespace HrdMedia.Tests.People;

public sealed class IdentityTests
{
    private const string Person = "episodes/people/lorena.yaml";
    private static readonly string[] Languages = ["", "es/", "fr/", "ar/", "ne/"];

    [Theory]
    [InlineData("voice: altered\naltered: {by: The sound studio, method: [pitch, conversion]}\n",
        "A voice was altered for safety.")]
    [InlineData("voice: read-by-actor\n", "An actor speaks the words, for safety.")]
    public void An_altered_voice_is_said_where_it_is_heard(string fields, string words)
    {
        var built = SiteHarness.Minimal().Edit(Person, fields).Build().MustBeClean();

        string[] pages = ["humanity/001-water/index.html", "humanity/001-water/embed/index.html", "people/lorena/index.html"];
        Assert.All(pages, page => Assert.Contains(words, built.Text(page), StringComparison.Ordinal));
        Assert.DoesNotContain(built.Files.Keys, file => built.Text(file).Contains("sound studio", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_an_own_voice_nothing_is_said() => Assert.DoesNotContain("for safety", SiteHarness.Minimal()
        .Edit(Person, "voice: original\nface: shown\n").Build().MustBeClean().Text("humanity/001-water/index.html"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("drawn", "A drawing stands in for a photograph.")]
    [InlineData("blurred", "The face was made unrecognisable for safety.")]
    public void A_hidden_face_is_said_where_it_is_seen(string face, string words) => Assert.Contains(words,
        SiteHarness.Minimal().Edit(Person, $"face: {face}\n").Build().MustBeClean().Text("people/lorena/index.html"),
        StringComparison.Ordinal);

    // Five sentences, and no two the same.
    [Fact]
    public void It_is_said_in_each_language()
    {
        var built = SiteHarness.Minimal().Edit("episodes/site.yaml", "languages: [en, es, fr, ar, ne]\nfeeds: []\n")
            .Edit(Person, "voice: read-by-actor\nsummary: {en: a, es: b, fr: c, ar: d, ne: e}\nface: " +
                "drawn\n").Build().MustBeClean();
        var remarks = Languages.Select(l => System.Text.RegularExpressions.Regex.Matches(
            built.Text($"{l}people/lorena/index.html"),
            "<p class=\"remark\">([^<]+)</p>").Select(m => m.Groups[1].Value).ToArray()).ToArray();

        Assert.All(remarks, found => Assert.Equal(2, found.Length));
        Assert.Equal(10, remarks.SelectMany(r => r).Distinct().Count());
    }
}
