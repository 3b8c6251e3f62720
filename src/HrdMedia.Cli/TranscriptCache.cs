using HrdMedia.Episodes;
using HrdMedia.Imaging;

namespace HrdMedia.Cli;

/// <summary>Keeps what the last build read in transcripts, and nothing of those before: speakers' names are among it. Safe to
/// delete.</summary>
internal static class TranscriptCache
{
    /// <summary>What the builds before have read; null where this program does not say what it is.</summary>
    public static KnownTranscripts? Open(CommonValues values)
    {
        if (ThisProgram.Fingerprint is not { } program)
        {
            return null;
        }

        var known = new KnownTranscripts(program);
        if (KeptFile.ReadSummed(PathOf(values)) is { } list)
        {
            known.Read(list);
        }

        return known;
    }

    /// <summary>Writes down what is known now.</summary>
    /// <param name="values">Where it is kept.</param>
    /// <param name="known">What is known.</param>
    /// <param name="found">The sources about which something was found.</param>
    public static void Save(CommonValues values, KnownTranscripts known, IReadOnlySet<string> found)
    {
        try
        {
            KeptFile.WriteSummed(PathOf(values), known.Write(found));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A disk that is full or read-only costs the next run time, not this one its site.
        }
    }

    private static string PathOf(CommonValues values) => Path.Combine(values.Cache, "known-transcripts");
}
