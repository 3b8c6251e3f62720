using HrdMedia.Pipelines;
using HrdMedia.Transcripts;

namespace HrdMedia.Tests.Transcripts;

public sealed class WordLanguageTests
{
    private readonly Random random = new(11);

    [Fact]
    public void Nine_tenths_in_another_script_are_another_language_wherever_they_stand()
    {
        for (var i = 0; i < 2000; i++)
        {
            var (arabic, latin) = (random.Next(300, 1300), random.Next(0, 150));
            var isOther = arabic + latin >= 400 && arabic > (arabic + latin) * 9 / 10;

            string[] cues = [.. Parts('ب', arabic), .. Parts('a', latin), "12, 34!"];

            Assert.Equal(isOther, Finds("en", cues) == "in Arabic script");
            Assert.Equal(isOther, Finds("en", Mixed(cues)) == "in Arabic script");
        }
    }

    [Fact]
    public void Small_words_of_another_language_are_counted_in_capitals_too()
    {
        string[] english = ["the", "The", "AND", "they", "with"];
        string[] spanish = ["los", "Una", "PERO", "y"];
        for (var i = 0; i < 2000; i++)
        {
            var (others, own) = (random.Next(10, 60), random.Next(0, 15));
            string[] words = Mixed([.. Enumerable.Range(0, others).Select(n => english[n % english.Length]),
                .. Enumerable.Range(0, own).Select(n => spanish[n % spanish.Length]),
                .. Enumerable.Repeat("agua", 50), .. Enumerable.Repeat("não, então", 5), "other", "land", "un", "é", "theyre"]);

            Assert.Equal(others >= 20 && others > 4 * own ? "English" : null,
                Finds("es", [.. words.Chunk(7).Select(chunk => string.Join(' ', chunk))]));
        }
    }

    [Theory]
    [InlineData("Portuguese", "não", "SÃO", "Também", "ao", "COM")]
    [InlineData("Italian", "perché", "Perché", "PERCHÉ", "Che", "non")]
    [InlineData(null, "nao", "perche", "théy", "thé", "水the", "éthe", "the,", "antidisestablishmentarianism", "@n", "[s")]
    public void Small_words_have_accents_and_stand_anywhere(string? found, params string[] words)
    {
        for (var i = 0; i < 500; i++)
        {
            var said = Enumerable.Range(0, 30).Select(n => words[n % words.Length]).Concat(
                Enumerable.Range(0, random.Next(40)).Select(_ => new string('x', random.Next(1, 30))));

            Assert.Equal(found, Finds("fr", [string.Join(random.Next(2) == 0 ? " " : "  ", Mixed([.. said]))]));
        }
    }

    // What is said of it, or null.
    private static string? Finds(string language, string[] cues)
    {
        var bag = new DiagnosticBag();
        TranscriptChecks.IsIn(language, new([.. cues.Select(text => new Cue(default, default, null, text, 1))]), new("a"), bag);
        return bag.Sorted() is [var only] ? only.Message.Split("its words are ")[1].Split('.')[0] : null;
    }

    private IEnumerable<string> Parts(char letter, int count)
    {
        for (var length = 0; count > 0; count -= length)
        {
            length = Math.Min(count, random.Next(1, 80));
            yield return new string(letter, length);
        }
    }

    private string[] Mixed(string[] texts)
    {
        random.Shuffle(texts);
        return texts;
    }
}
