using System.Text;

namespace HrdMedia.Transcripts;

/// <summary>What one person says without a break, or a part of it that is short enough to read.</summary>
internal sealed record SpeakerTurn(ArraySegment<Cue> Cues, bool IsNewSpeaker)
{
    /// <summary>When it begins.</summary>
    public TimeSpan Start => Cues[0].Start;

    /// <summary>Who speaks, or null.</summary>
    public string? Speaker => Cues[0].Speaker;

    /// <summary>What is said; made each time that it is asked for.</summary>
    public string Text => CueText.Of(Cues);
}

/// <summary>Joins cues into paragraphs.</summary>
internal static class SpeakerTurns
{
    // A monologue of half an hour in one paragraph has no place to come back to.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(45);

    public static IEnumerable<SpeakerTurn> Of(Transcript transcript)
    {
        var cues = transcript.Cues;
        var (first, isNew) = (0, true);
        for (var i = 1; i < cues.Count; i++)
        {
            var changes = cues[i - 1].Speaker != cues[i].Speaker;
            // Without times each cue is a paragraph of its own already.
            if (changes || !transcript.IsTimed ||
                (cues[i].Start - cues[first].Start > Longest && EndsSentence(cues[i - 1].Utf8.Span)))
            {
                yield return new(cues[first..i], isNew);
                (first, isNew) = (i, changes);
            }
        }

        if (cues.Count > 0)
        {
            yield return new(cues[first..], isNew);
        }
    }

    private static bool EndsSentence(ReadOnlySpan<byte> text)
    {
        Rune.DecodeLastFromUtf8(text, out var last, out _);
        return last.Value is '.' or '?' or '!' or '…' or '؟' or '।' or '。' or '"' or '”';
    }
}
