using System.Collections.Concurrent;
using HrdMedia.Pipelines;

namespace HrdMedia.Episodes;

/// <summary>
/// What an earlier run of the same program read in transcripts about which nothing was found: of one that holds the very same and
/// belongs to a recording of the same length, it need not be worked out again. Safe to use from several threads.
/// </summary>
/// <param name="program">Stands for the program.</param>
public sealed class KnownTranscripts(Fingerprint program)
{
    private readonly Dictionary<string, KnownTranscript> known = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (string Episode, KnownTranscript Transcript)> met = new(StringComparer.Ordinal);

    /// <summary>Learns what <see cref="Write"/> has given an earlier run; nothing, where that was another program.</summary>
    /// <param name="list">All that it gave.</param>
    public void Read(byte[] list)
    {
        using var reader = new BinaryReader(new MemoryStream(list));
        for (var left = reader.ReadString() == $"{program}" ? reader.ReadInt32() : 0; left > 0; left--)
        {
            known[reader.ReadString()] = KnownTranscript.Read(reader);
        }
    }

    /// <summary>What this run knows of its transcripts.</summary>
    /// <param name="found">The sources about which something was found: it must be found again.</param>
    public byte[] Write(IReadOnlySet<string> found)
    {
        var kept = met.Where(one => !found.Contains(one.Key) && !found.Contains(one.Value.Episode)).ToArray();
        var list = new MemoryStream();
        using var writer = new BinaryWriter(list);
        writer.Write($"{program}");
        writer.Write(kept.Length);
        foreach (var (path, (_, transcript)) in kept)
        {
            writer.Write(path);
            transcript.Write(writer);
        }

        return list.ToArray();
    }

    /// <summary>What a transcript says, of which nothing is wrong; null when that is not known.</summary>
    /// <param name="file">The transcript's file.</param>
    /// <param name="episode">The episode.</param>
    /// <param name="content">Stands for what the file holds.</param>
    internal KnownTranscript? Find(SourceFile file, Episode episode, Fingerprint content) =>
        known.TryGetValue(file.Path, out var transcript) && transcript.IsOf(content, episode) ? transcript : null;

    /// <summary>Notes a transcript.</summary>
    /// <param name="file">Its file.</param>
    /// <param name="document">The episode.</param>
    /// <param name="content">Stands for what the file holds.</param>
    /// <param name="read">What it says.</param>
    internal void Add(SourceFile file, Document<Episode> document, Fingerprint content, TranscriptSource read) =>
        met[file.Path] = (document.Source, KnownTranscript.Of(document.Value, content, read));
}
