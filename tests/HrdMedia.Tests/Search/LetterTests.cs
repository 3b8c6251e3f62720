using HrdMedia.Search;
using HrdMedia.Tests.Harness;

namespace HrdMedia.Tests.Search;

/// <summary>The list from A to Z.</summary>
public sealed class LetterTests
{
    [Fact]
    public void Names_stand_under_the_letter_that_they_fold_to_in_any_script() => Assert.Equal(
        ["0-9 0–9: ¡!, 25 years", "e E: Éric, East", "u0645 م: الماء", "u0928 न: नेपाल"],
        Letter.Of(new[] { "East", "الماء", "25 years", "नेपाल", "Éric", "¡!" }.Select(Named).Reverse())
            .Select(l => $"{l.Id} {l.Name}: {string.Join(", ", l.Entries.Select(e => e.Name).OrderDescending())}"));

    [Fact]
    public void A_long_list_has_parts_of_bounded_length_that_hold_each_name_once()
    {
        var letter = Letter.Of(Enumerable.Range(0, 1000).Select(i => Named($"name {i:000}"))).Single();

        Assert.Equal(7, letter.Parts);
        Assert.Equal(letter.Entries, Enumerable.Range(1, 7).SelectMany(letter.Part));
        Assert.All(Enumerable.Range(1, 7), i => Assert.InRange(letter.Part(i).Count(), 1, Letter.PageSize));
    }

    [Fact]
    public void The_pages_list_what_is_published_and_link_to_it()
    {
        var site = SearchSite.Corpus().Build().MustBeClean();

        Assert.Contains("href=\"../../humanity/010-bhumi/\"", site.Text("search/u091c/index.html"), StringComparison.Ordinal);
        Assert.Contains("href=\"../../people/maria/\"", site.Text("search/m/index.html"), StringComparison.Ordinal);
        Assert.Contains("href=\"u091c/\"", site.Text("search/index.html"), StringComparison.Ordinal);
    }

    private static SearchDocument Named(string name) => new(name, "Episode", "en", name, "", new object(), 0, () => []);
}
