using System.Globalization;
using System.Text;
using HrdMedia.Pipelines;

namespace HrdMedia.Benchmarks;

/// <summary>Episodes in memory, of words that are as frequent as those of a language are; the same in each run.</summary>
internal sealed class MadeUpCatalogue
{
    private const int SpokenWords = 1_500;

    private readonly Random random = new(20010101);
    private readonly string[] words;

    /// <summary>Writes it.</summary>
    public MadeUpCatalogue(int episodes)
    {
        words = [.. Enumerable.Range(0, 8_000).Select(_ => Word())];
        Sources.Add("episodes/site.yaml", "title: A made-up catalogue\nsummary: It is here to be measured.\nlanguage: en\n" +
            "base-url: https://catalogue.example.org\npublisher: {name: Nobody}\nshare-cards: false\n");
        Sources.Add("episodes/made-up/show.yaml", "title: A made-up show\nsummary: It is here to be measured.\nlanguage: en\n" +
            "guid: 9b5a4f6e-6d0c-5b47-8f0f-0d7c2b6d4a11\nauthor: Nobody\ncategories: [Society & Culture]\n" +
            "artwork: {url: \"https://media.example.org/cover.jpg\"}\n");
        Sources.Add("episodes/people/guest.yaml", "name: Nobody In Particular\n");
        Sources.Add("episodes/topics/water.yaml", "title: Water\nsummary: Made up.\n");
        for (var number = 1; number <= episodes; number++)
        {
            var (transcript, seconds) = Transcript();
            Sources.Add($"episodes/made-up/{number:000}-episode.en.vtt", transcript);
            Sources.Add($"episodes/made-up/{number:000}-episode.yaml", Episode(number, seconds));
        }
    }

    /// <summary>Its files.</summary>
    public MemorySourceTree Sources { get; } = new();

    /// <summary>Markdown as notes of episodes are.</summary>
    public string Notes() => string.Join("\n\n", Enumerable.Range(0, 6).Select(i =>
        $"{Sentence(30)} **{Sentence(3)}** [{Sentence(3)}](https://example.org/{i}) {Sentence(20)}\n\n" +
        $"- {Sentence(8)}\n- {Sentence(8)}"));

    private string Episode(int number, int seconds) => $"""
        title: {Sentence(5)}
        guid: 00000000-0000-4000-8000-{number.ToString("x12", CultureInfo.InvariantCulture)}
        published: {new DateTime(2010, 1, 1, 9, 0, 0).AddDays(number):yyyy-MM-dd'T'HH:mm:ss}Z
        season: 1
        number: {number}
        summary: {Sentence(15)}
        audio:
          url: https://media.example.org/{number}.mp3
          bytes: {seconds * 16_000}
          type: audio/mpeg
          duration: "{Clock(seconds * 1000)[..8]}"
        people: [{"{"}person: guest, role: guest{"}"}]
        countries: [CL]
        topics: [water]
        chapters:
          - {"{"}at: "0:00", title: {Sentence(3)}{"}"}
          - {"{"}at: "2:30", title: {Sentence(3)}{"}"}
          - {"{"}at: "5:00", title: {Sentence(3)}{"}"}
        transcript: {number:000}-episode.en.vtt
        notes: |
          {Notes().ReplaceLineEndings("\n  ").Replace("\n  \n", "\n\n", StringComparison.Ordinal)}

        """;

    private (string Text, int Seconds) Transcript()
    {
        var (text, at) = (new StringBuilder("WEBVTT\n"), 0);
        for (var spoken = 0; spoken < SpokenWords;)
        {
            var length = random.Next(8, 16);
            var speaker = random.Next(3) == 0 ? "Host" : "Nobody In Particular";
            text.Append(CultureInfo.InvariantCulture,
                $"\n{Clock(at)} --> {Clock(at + (length * 380))}\n<v {speaker}>{Sentence(length)}.\n");
            (at, spoken) = (at + (length * 380) + 120, spoken + length);
        }

        return (text.ToString(), (at / 1000) + 1);
    }

    private static string Clock(int milliseconds) =>
        TimeSpan.FromMilliseconds(milliseconds).ToString("hh':'mm':'ss'.'fff", CultureInfo.InvariantCulture);

    // The cube of a random number stands for Zipf's law: the first words are taken far more often.
    private string Sentence(int length) =>
        string.Join(' ', Enumerable.Range(0, length).Select(_ => words[(int)(Math.Pow(random.NextDouble(), 3) * words.Length)]));

    private string Word() => string.Concat(Enumerable.Range(0, random.Next(1, 5))
        .Select(_ => "bcdfghjklmnprstvw"[random.Next(17)].ToString() + "aeiou"[random.Next(5)]));
}
