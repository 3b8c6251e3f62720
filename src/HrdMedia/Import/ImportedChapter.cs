using System.Text.Json;
using HrdMedia.Feeds;

namespace HrdMedia.Import;

/// <summary>A chapter as a feed or its chapters file has it.</summary>
/// <param name="At">Where it begins.</param>
/// <param name="Title">Its name; may be empty for one that is not listed.</param>
/// <param name="Url">A page about it, or empty.</param>
/// <param name="Image">The address of a picture, or empty.</param>
/// <param name="IsListed">Whether it is listed.</param>
/// <param name="End">When it ends, or null.</param>
internal sealed record ImportedChapter(
    TimeSpan At, string Title, string Url, string Image, bool IsListed = true, TimeSpan? End = null)
{
    /// <summary>Whether an episode's own file can say all of it.</summary>
    public bool IsPlain => Image.Length == 0 && End is null && Title.Length > 0;

    /// <summary>The chapter in the field <c>chapters</c>.</summary>
    public string Yaml => YamlFields.Map(("at", $"\"{ImportedAudio.Clock(At)}\""), ("title", YamlFields.Quoted(Title)),
        ("url", YamlFields.Quoted(Url)), ("toc", IsListed ? "" : "false"));

    /// <summary>A chapters file (podcast namespace, JSON chapters 1.2).</summary>
    public static byte[] File(IEnumerable<ImportedChapter> chapters)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("version", "1.2.0");
            json.WriteStartArray("chapters");
            foreach (var chapter in chapters)
            {
                chapter.Write(json);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    private void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("startTime", Durations.Seconds(At));
        foreach (var (name, text) in new[] { ("title", Title), ("url", Url), ("img", Image) }.Where(f => f.Item2.Length > 0))
        {
            json.WriteString(name, text);
        }

        if (!IsListed)
        {
            json.WriteBoolean("toc", false);
        }

        if (End is { } end)
        {
            json.WriteNumber("endTime", Durations.Seconds(end));
        }

        json.WriteEndObject();
    }
}
