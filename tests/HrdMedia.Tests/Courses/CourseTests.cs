using HrdMedia.Tests.Harness;

namespace HrdMedia.Tests.Courses;

public sealed class CourseTests
{
    private const string Page = "courses/short/index.html";

    [Fact]
    public void A_question_is_a_group_of_choices_with_its_answer_folded_away()
    {
        var page = SiteHarness.Minimal().Build().MustBeClean().Text(Page);

        Assert.Contains("<legend>Who defends water?</legend>", page, StringComparison.Ordinal);
        Assert.Equal(2, page.Split("type=\"radio\"").Length - 1);
        Assert.Matches("<details>\\s*<summary>[^<]*</summary>\\s*<p><strong>Anybody</strong>", page);
        Assert.Contains("Tell who defends water.", page, StringComparison.Ordinal);
        Assert.Contains("Who does it near you?", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_topic_leads_to_the_units_on_it_and_to_its_countries()
    {
        var page = SiteHarness.Minimal().Build().MustBeClean().Text("topics/water/index.html");

        Assert.Contains("href=\"../../courses/short/#one\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"../../countries/cl/\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_unit_leads_to_the_one_before_and_the_one_after_it()
    {
        var page = SiteHarness.Minimal().Edit("episodes/courses/short.yaml",
            "units:\n" + string.Concat(((string[])["one", "two", "three"]).Select(id =>
                $"  - {{id: {id}, title: The title, summary: A summary.}}\n")))
            .Build().MustBeClean().Text(Page);
        var units = page.Split("<li id=\"")[1..];

        Assert.Equal(["one: #two", "two: #one #three", "three: #two"], units.Select(unit =>
            $"{unit[..unit.IndexOf('"', StringComparison.Ordinal)]}: "
            + string.Join(' ', unit.Split("<a class=\"")[1..].Select(link => link.Split('"')[2]))));
    }
}
