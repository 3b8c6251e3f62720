using System.Buffers;

namespace HrdMedia.Transcripts;

/// <summary>
/// Writes the podcast namespace's HTML transcript (<c>cite</c>, <c>time</c>, <c>p</c>) as a page that is whole and valid.
/// </summary>
public static class TranscriptHtmlWriter
{
    /// <summary>
    /// Writes the page in UTF-8; each paragraph names its speaker again, because apps drop one that does not. Times are in
    /// whole seconds, and left out when the transcript has none.
    /// </summary>
    public static void Write(Transcript transcript, TranscriptPage page, IBufferWriter<byte> target)
    {
        // At least one parser of apps (transcriptator) takes for HTML only what begins with a comment or a bare <html>, and
        // looks for the three elements right in the body: hence the comment before the doctype, and no <main>.
        var title = Utf8Text.Escape(page.Title);
        target.Append(
            $"<!-- Transcript -->\n<!DOCTYPE html>\n<html lang=\"{page.Language}\" dir=\"{page.Direction}\">\n<head>\n"
            + "<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n"
            + "<meta name=\"robots\" content=\"noindex\">\n"
            + $"<title>{title}</title>\n<link rel=\"canonical\" href=\"{Utf8Text.Escape(page.Canonical)}\">\n</head>\n<body>\n"
            + $"<h1><a href=\"{page.Episode}\">{title}</a></h1>\n");
        foreach (var turn in SpeakerTurns.Of(transcript))
        {
            if (turn.Speaker is { } name)
            {
                target.Append($"<cite>{Utf8Text.Escape(name)}:</cite>\n");
            }

            if (transcript.IsTimed)
            {
                target.Append(
                    $"<time datetime=\"PT{(long)turn.Start.TotalSeconds}S\">{CueTime.FormatShort(turn.Start)}</time>\n");
            }

            target.Append("<p>");
            target.AppendEscaped(turn.Cues);
            target.Append("</p>\n");
        }

        target.Append("</body>\n</html>\n");
    }
}
