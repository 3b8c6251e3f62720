using HrdMedia.Pipelines;
using HrdMedia.Yaml;

namespace HrdMedia.Episodes;

/// <summary>What was read in a transcript, and of what.</summary>
/// <param name="Recording">How long the recording is that it was held against.</param>
/// <param name="IsKept">Whether the episode says how long it is as another program did: then it was not.</param>
/// <param name="Content">Stands for what the file holds.</param>
/// <param name="IsTimed">Whether it says when its words are heard.</param>
/// <param name="Heard">When the first and until when the last words are heard.</param>
/// <param name="Speakers">Each speaker's name once, with the line where it first stands.</param>
internal sealed record KnownTranscript(TimeSpan Recording, bool IsKept, Fingerprint Content, bool IsTimed,
    (TimeSpan From, TimeSpan Until) Heard, IReadOnlyList<(string Name, int Line)> Speakers)
{
    /// <summary>Of one that has been read.</summary>
    public static KnownTranscript Of(Episode episode, Fingerprint content, TranscriptSource read) =>
        new(episode.Audio.Duration, episode.IsKept, content, read.IsTimed, read.Heard,
            [.. read.Speakers.Select(speaker => (speaker.Value, speaker.Place.Line))]);

    /// <summary>As <see cref="Write"/> wrote it.</summary>
    public static KnownTranscript Read(BinaryReader from) => new(new(from.ReadInt64()), from.ReadBoolean(),
        new(new UInt128(from.ReadUInt64(), from.ReadUInt64())), from.ReadBoolean(),
        (new(from.ReadInt64()), new(from.ReadInt64())), ReadSpeakers(from));

    /// <summary>Whether it would be read of a file that holds this, for this episode; never where nobody says what.</summary>
    public bool IsOf(Fingerprint content, Episode episode) => content != default &&
        (Content, Recording, IsKept) == (content, episode.Audio.Duration, episode.IsKept);

    /// <summary>The transcript, as if it had been read.</summary>
    public TranscriptSource On(TranscriptSource transcript, SourceFile file) => transcript with
    {
        Source = file,
        Recording = Recording,
        IsTimed = IsTimed,
        Heard = Heard,
        Speakers = [.. Speakers.Select(speaker => new Located<string>(speaker.Name, new Place(file.Path, speaker.Line)))],
    };

    /// <summary>Writes it down.</summary>
    public void Write(BinaryWriter to)
    {
        to.Write(Recording.Ticks);
        to.Write(IsKept);
        to.Write((ulong)(Content.Bits >> 64));
        to.Write((ulong)Content.Bits);
        to.Write(IsTimed);
        to.Write(Heard.From.Ticks);
        to.Write(Heard.Until.Ticks);
        to.Write(Speakers.Count);
        foreach (var (name, line) in Speakers)
        {
            to.Write(name);
            to.Write(line);
        }
    }

    private static List<(string Name, int Line)> ReadSpeakers(BinaryReader from)
    {
        var speakers = new List<(string Name, int Line)>();
        for (var left = from.ReadInt32(); left > 0; left--)
        {
            speakers.Add((string.Intern(from.ReadString()), from.ReadInt32()));
        }

        return speakers;
    }
}
