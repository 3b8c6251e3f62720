using NetVips;

namespace HrdMedia.Tests.Imaging;

/// <summary>That words are shaped: what a reader of the script would see at once, measured in ink.</summary>
public sealed class CardTextTests
{
    private const string NonJoiner = "\u200C";

    [Fact]
    public void Arabic_letters_join()
    {
        // Four letters that join on both sides, and the same kept apart: the joined word is much shorter.
        Assert.InRange(Width("ببببب", "ar"), 1, Width(string.Join(NonJoiner, "ببببب".ToCharArray()), "ar") * 0.8);
        // Lam and alef make one sign.
        Assert.InRange(Width("لا", "ar"), 1, Width("ل" + NonJoiner + "ا", "ar") - 1);
    }

    [Fact]
    public void Arabic_runs_from_right_to_left()
    {
        // The first letter stands at the right end.
        Assert.Equal(Ink("ا", "ar"), Ink("ا ههه", "ar", fromRight: Width("ا", "ar")));
        Assert.NotEqual(Ink("ا", "ar"), Ink("ههه ا", "ar", fromRight: Width("ا", "ar")));
    }

    [Fact]
    public void Words_of_another_script_do_not_turn_a_line_around()
    {
        // "UN" is the first word of an Arabic line, so it stands at the right, and still reads UN.
        Assert.Equal(Ink("UN", "en"), Ink("UN ههه", "ar", fromRight: Width("UN", "en")));
    }

    [Fact]
    public void Devanagari_is_stacked_and_put_in_order()
    {
        // A conjunct is narrower than its letters one after the other.
        Assert.InRange(Width("क्ष", "ne"), 1, Width("क्" + NonJoiner + "ष", "ne") - 10);
        // The short i is written before the letter that it is spoken after: ka stands at the right.
        Assert.Equal(Ink("क", "ne", fromRight: 15), Ink("कि", "ne", fromRight: 15));
        Assert.NotEqual(Ink("क", "ne", fromRight: 15), Ink("की", "ne", fromRight: 15));
    }

    [Fact]
    public void Nepali_and_Hindi_digits_differ() => Assert.NotEqual(Ink("५८", "ne"), Ink("५८", "hi"));

    [Fact]
    public void A_long_title_is_wrapped_made_smaller_and_at_last_cut()
    {
        var word = "humanity ";
        using var one = Drawing.Words(word, "en", 600, 300, 60, 30)!;
        using var wrapped = Drawing.Words(string.Concat(Enumerable.Repeat(word, 3)), "en", 600, 300, 60, 30)!;
        using var smaller = Drawing.Words(string.Concat(Enumerable.Repeat(word, 12)), "en", 600, 300, 60, 30)!;
        using var cut = Drawing.Words(string.Concat(Enumerable.Repeat(word, 400)), "en", 600, 300, 60, 30)!;

        Assert.InRange(wrapped.Height, one.Height + 60, 300);
        Assert.InRange(smaller.Height, one.Height, 300);
        Assert.InRange(cut.Height, 200, 300);
        Assert.All([wrapped, smaller, cut], image => Assert.InRange(image.Width, 200, 600));
    }

    [Fact]
    public void A_word_wider_than_the_card_does_not_leave_it()
    {
        using var image = Drawing.Words(new string('m', 60), "en", 600, 300, 60, 30);

        Assert.True(image is null || image.Width <= 600);
    }

    [Fact]
    public void What_the_fonts_do_not_have_is_not_drawn_as_boxes()
    {
        Assert.Null(Drawing.Words("日本", "ja"));
        Assert.Equal(Ink("Water", "en"), Ink("Water 💧", "en"));
    }

    [Fact]
    public void Signs_of_markup_are_words() => Assert.NotEqual(Width("a", "en"), Width("<b>a</b> & \"c\"", "en"));

    private static int Width(string text, string language)
    {
        using var image = Drawing.Words(text, language)!;
        return image.Width;
    }

    // The columns of ink, from top to bottom of where there is any; of the whole or of its right end.
    private static string Ink(string text, string language, int fromRight = 0)
    {
        using var image = Drawing.Words(text, language)!;
        var width = fromRight == 0 ? image.Width : fromRight;
        using var part = image.ExtractArea(image.Width - width, 0, width, image.Height);
        var box = part.FindTrim(threshold: 40, background: [0]);
        using var ink = part.ExtractArea((int)box[0], (int)box[1], (int)box[2], (int)box[3]);
        // A picture of fixed size and few shades: signs may stand on other fractions of a pixel.
        using var small = ink.ThumbnailImage(8, height: 8, size: Enums.Size.Force);
        return string.Join(' ', small.WriteToMemory<byte>().Select(b => b >> 6));
    }
}
