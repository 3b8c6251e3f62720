using HrdMedia.Tests.Harness;
using HrdMedia.Text;

namespace HrdMedia.Tests.Text;

public sealed class LanguageTagTests
{
    [Theory]
    [InlineData("en", true)]
    [InlineData("pt-BR", true)]
    [InlineData("zh-Hant-TW", true)]
    [InlineData("es-419", true)]
    [InlineData("ckb", true)]
    [InlineData("EN", false)]
    [InlineData("xx", false)]
    [InlineData("en-", false)]
    [InlineData("en-Latin", false)]
    [InlineData("en_US", false)]
    [InlineData("", false)]
    [InlineData("e", false)]
    [InlineData("en US", false)]
    public void Knows_a_tag(string tag, bool isValid) => Assert.Equal(isValid, LanguageTag.IsValid(tag));

    [Fact]
    public void Has_every_two_letter_language_of_the_country_names() =>
        Assert.All(["en", "es", "fr", "ar", "ne",
            .. Directory.EnumerateFiles(Repository.Path("theme/strings")).Select(f => Path.GetFileNameWithoutExtension(f))],
            tag => Assert.True(LanguageTag.IsValid(tag)));

    [Theory]
    [InlineData("ar", true)]
    [InlineData("fa-AF", true)]
    [InlineData("ne", false)]
    [InlineData("en", false)]
    public void Knows_the_direction_of_writing(string tag, bool isRightToLeft) => Assert.Equal(isRightToLeft,
        LanguageTag.IsRightToLeft(tag));

    [Theory]
    [InlineData("English")]
    [InlineData("Nepali")]
    [InlineData("Español")]
    [InlineData("sp")]
    [InlineData("EN")]
    [InlineData("pt_br")]
    public void What_it_suggests_is_a_tag(string text) => Assert
        .True(LanguageTag.IsValid(LanguageTag.Suggest(text).Split('\'')[1]));
}
