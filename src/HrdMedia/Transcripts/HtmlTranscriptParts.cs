using System.Net;
using System.Text;
using static HrdMedia.Transcripts.TranscriptDiagnostics;

namespace HrdMedia.Transcripts;

/// <summary>Puts name, time and words of an HTML transcript together.</summary>
internal sealed class HtmlTranscriptParts(SourceLines lines, OpenCueList cues)
{
    private readonly StringBuilder words = new();
    private readonly StringBuilder part = new();
    private string inside = "";
    private bool isParagraph;
    private int offset;
    private int partOffset;
    private string? named;
    private string? speaker;
    private TimeSpan? time;
    private bool isWrong;

    /// <summary>Text between tags, each of it decoded once.</summary>
    public void Words(HtmlToken token)
    {
        if (inside.Length > 0)
        {
            part.Append(token.Text);
        }
        else if (isParagraph)
        {
            words.Append(token.Text);
        }
        else if (!string.IsNullOrWhiteSpace(token.Text))
        {
            var start = token.Text.Length - token.Text.TrimStart().Length;
            Report(
                Misplaced, token.Offset + start,
                $"Words must stand in a paragraph, found '{SourceLines.Shown(token.Text)}'. "
                + "Write <p> before and </p> after them.");
            cues.Skip();
        }
    }

    /// <summary>A tag inside of words: a line break is a space, all others are nothing.</summary>
    public void Break(HtmlToken token) => (inside.Length > 0 ? part : words).Append(token.Name == "br" ? " " : "");

    /// <summary>One of <c>cite</c>, <c>time</c> and <c>p</c>.</summary>
    public void Tag(HtmlToken token)
    {
        if (token.Name != "p")
        {
            Part(token);
            return;
        }

        End();
        isParagraph = !token.IsClosing;
        offset = token.Offset;
    }

    /// <summary>Closes the paragraph that is open; a closing tag may be left out (HTML, optional tags).</summary>
    public void End()
    {
        ClosePart();
        if (!isParagraph)
        {
            return;
        }

        isParagraph = false;
        var text = WebUtility.HtmlDecode(words.ToString()).Trim();
        words.Clear();
        speaker = named ?? speaker;
        if (isWrong)
        {
            cues.Skip();
        }
        else
        {
            var (index, column) = lines.At(offset);
            cues.Add(new OpenCue(
                index, column, time, null, named ?? (SpeakerPrefix.IsSound(text) ? null : speaker), named is not null, text));
        }

        (named, time, isWrong) = (null, null, false);
    }

    private void Part(HtmlToken token)
    {
        ClosePart();
        if (token.IsClosing)
        {
            return;
        }

        if (isParagraph && !string.IsNullOrWhiteSpace(words.ToString()))
        {
            Report(
                Misplaced, token.Offset,
                $"Name and time must stand before the words, found '{SourceLines.Shown(token.Text)}' among them. "
                + "Write </p> before it, and <p> after it.");
        }

        (inside, partOffset) = (token.Name, token.Offset);
    }

    private void ClosePart()
    {
        var text = string.Join(' ', WebUtility.HtmlDecode(part.ToString()).Split(
            (char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        part.Clear();
        var name = inside;
        inside = "";
        if (name == "cite")
        {
            named = text.TrimEnd(':', ' ');
            if (named.Length == 0)
            {
                named = null;
                Report(NamelessVoice, partOffset, "A <cite> must have a name in it. Write <cite>Name:</cite>, or remove it.");
            }
        }
        else if (name == "time" && (time = ClockTime.Parse(text)) is null)
        {
            isWrong = true;
            Report(
                MalformedTime, partOffset,
                $"A <time> must be minutes and seconds, found '{SourceLines.Shown(text)}'. Write it as 1:02 or 1:02:03.");
        }
    }

    private void Report(string code, int at, string message)
    {
        var (index, column) = lines.At(at);
        lines.Error(code, index, column, message);
    }
}
