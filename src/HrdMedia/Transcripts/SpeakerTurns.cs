namespace HrdMedia.Transcripts;

/// <summary>What one person says without a break, or a part of it that is short enough to read.</summary>
internal sealed record SpeakerTurn(TimeSpan Start, string? Speaker, bool IsNewSpeaker, string Text);

/// <summary>Joins cues into paragraphs.</summary>
internal static class SpeakerTurns
{
    // A monologue of half an hour in one paragraph has no place to come back to.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(45);

    public static IEnumerable<SpeakerTurn> Of(Transcript transcript)
    {
        var words = new List<Cue>();
        var isNew = true;
        foreach (var cue in transcript.Cues)
        {
            var changes = words.Count > 0 && words[^1].Speaker != cue.Speaker;
            // Without times each cue is a paragraph of its own already.
            var isWhole = words.Count > 0 && !transcript.IsTimed;
            if (changes || isWhole || (words.Count > 0 && cue.Start - words[0].Start > Longest && EndsSentence(words[^1].Text)))
            {
                yield return Turn(words, isNew);
                words.Clear();
                isNew = changes;
            }

            words.Add(cue);
        }

        if (words.Count > 0)
        {
            yield return Turn(words, isNew);
        }
    }

    private static SpeakerTurn Turn(List<Cue> words, bool isNew) =>
        new(words[0].Start, words[0].Speaker, isNew, string.Join(' ', words.Select(w => w.Text)));

    private static bool EndsSentence(string text) => text[^1] is '.' or '?' or '!' or '…' or '؟' or '।' or '。' or '"' or '”';
}
