using System.Text;

namespace HrdMedia.Transcripts;

/// <summary>The words of several cues as one text.</summary>
internal static class CueText
{
    /// <summary>All words, with a space between the cues; nothing else is made.</summary>
    /// <param name="cues">The cues; at least one.</param>
    public static string Of(ArraySegment<Cue> cues)
    {
        var length = cues.Count - 1;
        foreach (ref readonly var cue in cues.AsSpan())
        {
            length += Encoding.UTF8.GetCharCount(cue.Utf8.Span);
        }

        return string.Create(length, cues, static (text, cues) =>
        {
            foreach (ref readonly var cue in cues.AsSpan())
            {
                text = text[Encoding.UTF8.GetChars(cue.Utf8.Span, text)..];
                if (!text.IsEmpty)
                {
                    text[0] = ' ';
                    text = text[1..];
                }
            }
        });
    }
}
