using System.Text.Json;
using static HrdMedia.Feeds.Tests.Written;

namespace HrdMedia.Feeds.Tests;

public sealed class ChaptersJsonTests
{
    [Fact]
    public void Writes_all_fields() => Assert.Equal(
        """
        {
          "version": "1.2.0",
          "title": "The water that left",
          "author": "HRD",
          "podcastName": "Humanity",
          "description": "Chile",
          "fileName": "002.mp3",
          "chapters": [
            {
              "startTime": 0,
              "title": "Opening & <all> \"that\" \\"
            },
            {
              "startTime": 41.25,
              "title": "الماء 🎤",
              "img": "https://example.org/a.jpg",
              "url": "https://example.org/a?b=1&c=2",
              "toc": false,
              "endTime": 52.001
            }
          ]
        }
        """,
        Text(output => ChaptersJson.Write(output, new(
        [
            new(TimeSpan.Zero, " Opening & <all>\n\"that\" \\"),
            new(TimeSpan.FromSeconds(41.25), "الماء 🎤")
            {
                Image = "https://example.org/a.jpg", Url = "https://example.org/a?b=1&c=2", Toc = false,
                End = TimeSpan.FromSeconds(52.001),
            },
        ])
        {
            Title = "The water that left", Author = "HRD", PodcastName = "Humanity", Description = "Chile", FileName = "002.mp3",
        })));

    [Fact]
    public void Leaves_out_what_is_missing()
    {
        using var json = JsonDocument.Parse(Bytes(output => ChaptersJson.Write(output, new([new(TimeSpan.Zero, null)]))));
        Assert.Equal(["version", "chapters"], json.RootElement.EnumerateObject().Select(p => p.Name));
        Assert.Equal(["startTime"], json.RootElement.GetProperty("chapters")[0].EnumerateObject().Select(p => p.Name));
    }

    [Fact]
    public void Refuses_chapters_out_of_order() => Refused(
        new Chapter(TimeSpan.FromSeconds(2), "A"), new Chapter(TimeSpan.FromSeconds(1), "B"));

    [Fact]
    public void Refuses_a_chapter_that_ends_before_it_starts() =>
        Refused(new Chapter(TimeSpan.FromSeconds(2), "A") { End = TimeSpan.FromSeconds(2) });

    [Fact]
    public void Refuses_a_time_before_the_start() => Refused(new Chapter(TimeSpan.FromSeconds(-1), "A"));

    private static void Refused(params Chapter[] chapters) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Text(output => ChaptersJson.Write(output, new(chapters))));
}
