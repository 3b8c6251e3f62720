using HrdMedia.Checks;
using HrdMedia.Pipelines;
using HrdMedia.Tests.Harness;

namespace HrdMedia.Tests.Embargo;

/// <summary>Whether something waits in a file since now, or waited there already, in a repository that everybody reads.</summary>
public sealed class PublicSourceTests
{
    private const string Future = "2031-01-01T09:00:00Z";
    private const string Course = "episodes/courses/short.yaml";

    [Theory]
    // A unit.
    [InlineData(true, Course, $"units: [{{id: a, title: A, summary: b, published: {Future}}}]", "title: A course\n")]
    [InlineData(true, Course, $"units: [{{id: a, title: A, summary: b, published: {Future}}}]",
        $"units: [{{id: b, title: A, summary: b, published: {Future}}}]\n")]
    [InlineData(true, Course, $"units: [{{id: a, title: A, summary: b, published: {Future}}}]",
        $"published: {Future}\nunits: [{{id: a, title: A, summary: b}}]\n")]
    [InlineData(true, Course, $"units: [{{id: a, title: A, summary: b, published: {Future}}}]",
        "units: [{id: a, title: A, summary: b, published: 2029-01-01T09:00:00Z}]\n")]
    [InlineData(false, Course, $"units: [{{id: a, title: A, summary: b, published: {Future}}}]",
        "units:\n- id: a\n  title: Other\n  published: 2030-06-01T09:00:00Z\n")]
    // A file of one thing.
    [InlineData(true, "episodes/numbers/killed-2022.yaml", $"published: {Future}", null)]
    [InlineData(true, "episodes/numbers/killed-2022.yaml", $"published: {Future}", "title: a\n")]
    [InlineData(true, "episodes/numbers/killed-2022.yaml", $"published: {Future}", "title: [\n")]
    [InlineData(false, "episodes/numbers/killed-2022.yaml", $"published: {Future}", "published: 2032-01-01T00:00:00Z\n")]
    [InlineData(true, "episodes/timeline/1998-declaration.yaml", $"published: {Future}", "published: soon\n")]
    [InlineData(true, "episodes/humanity/001-water.yaml", $"published: {Future}", "published: 2029-01-01T00:00:00Z\n")]
    public void Only_what_did_not_wait_before_is_told_of(bool isTold, string file, string fields, string? before) => Assert.Equal(
        isTold ? [file] : [], Told(SiteHarness.Minimal().Edit(file, fields + "\n"), file, before));

    [Theory]
    [InlineData(true, "---\ntitle: About\nsummary: What this is.\n---\npublished: 2031-01-01T09:00:00Z\n")]
    [InlineData(false, $"---\ntitle: About\nsummary: What this is.\npublished: {Future}\n---\nOther words.\n")]
    public void Of_a_page_what_stands_above_its_text_counts(bool isTold, string before)
    {
        const string Page = "episodes/pages/about.md";

        Assert.Equal(isTold ? [Page] : [], Told(SiteHarness.Minimal().File(Page, "---\ntitle: About\nsummary: What this is.\n" +
            $"published: {Future}\n---\nWords.\n"), Page, before));
    }

    private static string[] Told(SiteHarness site, string file, string? before)
    {
        var bag = new DiagnosticBag();
        new EmbargoIsPrivateCheck(path => path == file ? before : null).Check(site.Build().Catalog.Whole, bag);
        return [.. bag.Sorted().Select(d => d.Place.File).Where(f => f == file)];
    }
}
