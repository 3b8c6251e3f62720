using System.Buffers;
using System.Text.Json;

namespace HrdMedia.Feeds;

/// <summary>Writes a chapters file (podcast namespace, JSON Chapters 1.2.0); it has no locations, on purpose.</summary>
public static class ChaptersJson
{
    /// <summary>Writes the file as UTF-8.</summary>
    /// <exception cref="ArgumentException">A chapter starts before the one above it, or one ends before its
    /// start.</exception>
    public static void Write(IBufferWriter<byte> output, ChapterList list)
    {
        ArgumentNullException.ThrowIfNull(list);
        using var json = FeedJson.Writer(output);
        json.WriteStartObject();
        json.WriteString("version", "1.2.0");
        json.Text("title", list.Title);
        json.Text("author", list.Author);
        json.Text("podcastName", list.PodcastName);
        json.Text("description", list.Description);
        json.Text("fileName", list.FileName);
        json.WriteStartArray("chapters");
        var before = TimeSpan.Zero;
        foreach (var chapter in list.Chapters)
        {
            WriteChapter(json, chapter, before);
            before = chapter.Start;
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteChapter(Utf8JsonWriter json, Chapter chapter, TimeSpan before)
    {
        if (chapter.Start < before || chapter.End <= chapter.Start)
        {
            throw new ArgumentOutOfRangeException(
                nameof(chapter), chapter.Start, "Chapters must ascend and end after they start.");
        }

        json.WriteStartObject();
        json.WriteNumber("startTime", Durations.Seconds(chapter.Start));
        json.Text("title", chapter.Title);
        json.Url("img", chapter.Image);
        json.Url("url", chapter.Url);
        if (!chapter.Toc)
        {
            json.WriteBoolean("toc", false);
        }

        if (chapter.End is { } end)
        {
            json.WriteNumber("endTime", Durations.Seconds(end));
        }

        json.WriteEndObject();
    }
}
