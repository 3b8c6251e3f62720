using HrdMedia.Pictures;
using HrdMedia.Pipelines;
using NetVips;

namespace HrdMedia.Tests.Imaging;

public sealed class CardPainterTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public void A_card_has_its_size_and_stays_small(string language)
    {
        var bytes = Drawing.Maker.Make(Card(language), new MemorySourceTree());

        using var card = Image.NewFromBuffer(bytes);
        Assert.Equal((1200, 630), (card.Width, card.Height));
        Assert.InRange(bytes.Length, 10_000, 300_000);
    }

    [Fact]
    public void Arabic_stands_at_the_right_and_its_artwork_at_the_left()
    {
        using var image = Drawing.RedAndBlue(600, 600);
        var (picture, sources) = Drawing.File(image.PngsaveBuffer(), "a.png", "image/png", 600, 600);

        using var english = Image.NewFromBuffer(Drawing.Maker.Make(Card("en") with { Artwork = picture }, sources));
        using var arabic = Image.NewFromBuffer(Drawing.Maker.Make(Card("ar") with { Artwork = picture }, sources));

        // The red half of the artwork is never mirrored.
        Assert.True(english.Getpoint(800, 300) is [> 200, < 60, < 60] && english.Getpoint(1100, 300) is [< 60, < 60, > 200]);
        Assert.True(arabic.Getpoint(100, 300) is [> 200, < 60, < 60] && arabic.Getpoint(400, 300) is [< 60, < 60, > 200]);
        Assert.True(Light(english, 72, 600) > 500 && Light(arabic, 628, 500) > 500);
    }

    [Fact]
    public void The_same_recipe_gives_the_same_bytes_however_much_runs_at_once()
    {
        var sources = new MemorySourceTree();
        var alone = Convert.ToHexString(Drawing.Maker.Make(Card("ar"), sources));

        var together = Enumerable.Range(0, 8).AsParallel().WithDegreeOfParallelism(8)
            .Select(_ => Convert.ToHexString(Drawing.Maker.Make(Card("ar"), sources))).ToArray();

        Assert.All(together, made => Assert.Equal(alone, made));
    }

    [Fact]
    public void A_key_stands_for_every_word()
    {
        var card = Card("en");

        Assert.NotEqual(Card("en").Key, Card("ar").Key);
        Assert.NotEqual(New("a", "bc").Key, New("ab", "c").Key);
        Assert.Equal(Card("en").Key, card.Key);
        Assert.NotEqual(card.Key, (card with { Title = "x" }).Key);
    }

    private static CardRecipe New(string kind, string title) => new(Drawing.Design, "en", kind, title, "Site", null);

    private static CardRecipe Card(string language) => language == "ar"
        ? new(Drawing.Design, "ar", "الحلقات", "تشيلي: الدفاع عن المياه", "Site", null)
        : new(Drawing.Design, language, "Episodes", "Chile: defending water", "Site", null);

    // How many points of the title's place are nearly white.
    private static int Light(Image card, int left, int width)
    {
        using var place = card.ExtractArea(left, 140, width, 330);
        using var green = place.ExtractBand(1);
        using var light = green > 200;
        return (int)(light.Avg() / 255 * place.Width * place.Height);
    }
}
