using HrdMedia.Drafts;
using HrdMedia.Text;

namespace HrdMedia.Tests.Drafts;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Chile: defending water", "chile-defending-water")]
    [InlineData("L’eau, c'est la vie!", "leau-cest-la-vie")]
    [InlineData("Straße & Œuvre", "strasse-oeuvre")]
    [InlineData("¿Qué es un Año?", "que-es-un-ano")]
    [InlineData("2022", "2022")]
    public void A_title_becomes_words_of_an_address(string title, string slug) => Assert.Equal(slug, Slug.From(title));

    [Theory]
    [InlineData("चिली: पानीको रक्षा")]
    [InlineData("चिली 2022")]
    [InlineData("الدفاع عن المياه ABC")]
    [InlineData("!?")]
    public void What_no_rule_can_write_is_left_to_a_person(string title) => Assert.Null(Slug.From(title));

    [Fact]
    public void A_long_title_ends_after_a_word()
    {
        var slug = Slug.From(string.Concat(Enumerable.Repeat("defending ", 20)))!;

        Assert.True(Ids.IsValid("001-" + slug) && slug.Length <= 48 && slug.EndsWith("-defending", StringComparison.Ordinal));
    }
}
