using System.Globalization;
using System.Text;
using HrdMedia.Media;
using HrdMedia.Schema;
using HrdMedia.Text;
using HrdMedia.Yaml;

namespace HrdMedia.Drafts;

/// <summary>Writes a draft as the YAML file of its episode: what is known as fields, the rest as comments that say what is
/// missing. Nothing in it is made up.</summary>
public static class DraftYaml
{
    private const int ShownIds = 12;

    /// <summary>The line that stands for the instant when nobody knows it.</summary>
    public const string OpenInstant = "# published:";

    /// <summary>The file.</summary>
    public static string Of(EpisodeDraft draft)
    {
        var yaml = new StringBuilder();
        Identity(draft, yaml);
        Words(yaml);
        Recording(draft, yaml);
        Choices(draft, yaml);
        Chapters(draft, yaml);
        Transcripts(draft.Transcripts, yaml);
        return yaml.ToString();
    }

    /// <summary>An instant in its own zone, as catalogue files have it.</summary>
    public static string Instant(DateTimeOffset instant) => instant.ToString(
        instant.Offset == TimeSpan.Zero ? "yyyy-MM-dd'T'HH:mm:ss'Z'" : "yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    private static void Identity(EpisodeDraft draft, StringBuilder yaml)
    {
        yaml.Append(draft.HasSchema ? Modeline.For(FileKind.Episode, "episodes/show/episode.yaml") + "\n" : "");
        yaml.Append(CultureInfo.InvariantCulture,
            $"""
            # A new episode. Write what is marked {Unwritten.Mark}, then run 'hrdmedia check'. Every field stands in
            # episodes/README.md; lines that begin with # are notes for you.

            # {(draft.IsTitleOfTag ? "From the recording's tags: is it right, and " : "")}without the show's name or a number?
            title: {Quoted(draft.Title)}
            # By this apps know the episode. It is never changed, and never used for another.
            guid: {draft.Guid}

            """);
        yaml.Append(draft.Published is { } instant
            ? (draft.Rhythm.Length > 0 ? $"# The show's next usual time ({draft.Rhythm}). " : "# ") +
                $"Until then nobody sees the episode.\npublished: {Instant(instant)}\n"
            : "# When it appears, with its zone (Z is UTC). Until then nobody sees the episode. Write it and take the # away.\n" +
                $"{OpenInstant} YYYY-MM-DDThh:mm:ssZ\n");
        if (draft.Season is { } season)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"season: {season}\n");
        }

        yaml.Append(CultureInfo.InvariantCulture, $"number: {draft.Number}\n");
    }

    private static void Words(StringBuilder yaml) => yaml.Append(CultureInfo.InvariantCulture,
        $"""

        # What is heard, and who is heard: lists and apps show this.
        summary: "{Unwritten.Mark}: one or two plain sentences"
        # Show notes in Markdown, of any length; they may be left out.
        # notes: |
        #   The first paragraph.

        """);

    private static void Recording(EpisodeDraft draft, StringBuilder yaml)
    {
        var audio = draft.Audio;
        yaml.Append(audio.Url.Length == 0
            ? $"\n# {Times.Clock(audio.Duration)}, {audio.Bytes} bytes, {audio.MediaType}: measured anew by each build.\n" +
                $"audio: {audio.File.Value}\n"
            : "\n# Measured in the file that you gave: it must be the one that stands at this address.\n" +
                $"audio:\n  url: {Quoted(audio.Url)}\n  bytes: {audio.Bytes}\n  type: {audio.MediaType}\n" +
                $"  duration: \"{At(audio.Duration)}\"\n");
    }

    private static void Choices(EpisodeDraft draft, StringBuilder yaml)
    {
        yaml.Append("\n# Guests, and hosts that the show does not name; each has a file in episodes/people/. " +
            $"{Known(draft.KnownPeople)}\n# people: [{{person: an-id, role: guest}}]\n");
        yaml.Append("# What it is about: countries by their two capitals, topics by the names of files in episodes/topics/. " +
            $"{Known(draft.KnownTopics)}\n# countries: []\n# topics: []\n");
        yaml.Append("# A square picture of 1400 to 3000 pixels beside this file, with words for those who do not see it.\n" +
            "# image: {file: , alt: , credit: }\n");
    }

    private static void Chapters(EpisodeDraft draft, StringBuilder yaml)
    {
        if (draft.ChaptersFile.Length > 0)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"\nchapters: {draft.ChaptersFile}\n");
        }
        else if (draft.Chapters.Count > 0)
        {
            yaml.Append("\n# From the recording's tags.\nchapters:\n");
            foreach (var chapter in draft.Chapters)
            {
                yaml.Append(CultureInfo.InvariantCulture, $"  - {{at: \"{At(chapter.Start)}\", title: ")
                    .Append(Quoted(chapter.Title.Length > 0 ? chapter.Title : $"{Unwritten.Mark}: what this part is called"))
                    .Append(chapter.IsListed ? "}\n" : ", toc: false}\n");
            }
        }
        else
        {
            yaml.Append("\n# The parts, each with where it begins; the first at 0:00.\n" +
                "# chapters:\n#   - {at: \"0:00\", title: }\n");
        }
    }

    private static void Transcripts(IReadOnlyList<string> names, StringBuilder yaml) => yaml.Append(names.Count switch
    {
        0 => "\n# Its words, for who cannot hear it and for search: a file beside this one with its language in the name.\n" +
            "# transcript:\n",
        1 => $"\ntranscript: {names[0]}\n",
        _ => $"\ntranscript: [{string.Join(", ", names)}]\n",
    });

    private static string Known(IReadOnlyList<string> ids) => ids.Count == 0 ? "There are none yet."
        : $"Known:\n#   {string.Join(", ", ids.Take(ShownIds))}{(ids.Count > ShownIds ? ", …" : "")}";

    private static string At(TimeSpan at) => Times.Clock(at) + (at.Milliseconds == 0 ? ""
        : at.ToString(@"\.fff", CultureInfo.InvariantCulture).TrimEnd('0'));

    private static string Quoted(string text) => YamlText.Quoted(text);
}
