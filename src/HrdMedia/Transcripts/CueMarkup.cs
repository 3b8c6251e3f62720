using System.Net;
using System.Text;
using static HrdMedia.Transcripts.TranscriptDiagnostics;

namespace HrdMedia.Transcripts;

/// <summary>Reduces the text of a WebVTT cue (section 4.2.2) to who speaks and what is said.</summary>
internal sealed class CueMarkup(SourceLines lines)
{
    private static readonly string[] Tags = ["v", "b", "i", "u", "c", "lang", "ruby", "rt"];

    private readonly StringBuilder text = new();
    private readonly List<string> open = [];
    private string? speaker;

    /// <summary>Reads the lines from <paramref name="first"/> to before <paramref name="end"/>.</summary>
    public (string? Speaker, string Text) Read(int first, int end)
    {
        for (var index = first; index < end; index++)
        {
            text.Append(text.Length > 0 ? "\n" : "");
            ReadLine(index, lines[index]);
        }

        return (speaker, text.ToString());
    }

    private void ReadLine(int index, string line)
    {
        for (var at = 0; at < line.Length;)
        {
            var plain = line.AsSpan(at);
            var mark = plain.IndexOfAny('<', '&');
            plain = mark < 0 ? plain : plain[..mark];
            text.Append(plain);
            at += plain.Length;
            if (mark >= 0)
            {
                at = line[at] == '<' ? ReadTag(index, line, at) : ReadEntity(index, line, at);
            }
        }
    }

    private int ReadTag(int index, string line, int at)
    {
        var close = line.IndexOf('>', at);
        if (close < 0)
        {
            lines.Error(
                UnclosedTag, index, at,
                $"A '<' must begin a tag that ends with '>', found "
                + $"'{SourceLines.Shown(line[at..Math.Min(at + 80, line.Length)])}'. "
                + "Write &lt; if it is meant as a character.");
            text.Append('<');
            return at + 1;
        }

        var tag = line[(at + 1)..close];

        // A time inside a cue, as for karaoke, is no word.
        if (CueTime.Parse(tag, '.', out _, out _) is null)
        {
            var name = tag.TrimStart('/').Split(' ', '\t', '.')[0];
            Act(index, at, tag, name);
        }

        return close + 1;
    }

    private void Act(int index, int at, string tag, string name)
    {
        var isClosing = tag.StartsWith('/');
        if (!Tags.Contains(name) && !(isClosing && name.Length == 0))
        {
            lines.Error(
                UnknownTag, index, at,
                $"A tag must be one of <v Name>, <b>, <i>, <u>, <c>, <lang>, <ruby>, <rt>, found '<{tag}>'. "
                + "Remove it, or write &lt; for the character.");
        }
        else if (!isClosing)
        {
            open.Add(name);
            ReadVoice(index, at, tag, name);
        }
        else if (!open.Remove(name))
        {
            lines.Error(
                StrayClosingTag, index, at, $"A closing tag must have an opening one before it, found '<{tag}>'. Remove it.");
        }
    }

    private void ReadVoice(int index, int at, string tag, string name)
    {
        if (name != "v")
        {
            return;
        }

        var space = tag.IndexOfAny([' ', '\t']);
        var found = space < 0 ? "" : Words(WebUtility.HtmlDecode(tag[space..]));
        if (found.Length == 0)
        {
            lines.Error(
                NamelessVoice, index, at, $"A voice tag must have a name in it, found '<{tag}>'. Write <v Name>, or remove it.");
        }
        else if (speaker is not null && speaker != found)
        {
            lines.Error(
                TwoSpeakers, index, at,
                $"A cue must have one speaker; this one is {speaker}'s, found '<{tag}>'. "
                + "Make two cues of it, each with its own times.");
        }
        else
        {
            speaker = found;
        }
    }

    private static string Words(string text) =>
        string.Join(' ', text.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries));

    private int ReadEntity(int index, string line, int at)
    {
        var end = line.IndexOf(';', at);
        var entity = end < 0 || end - at > 10 ? "" : line[at..(end + 1)];
        var decoded = entity switch
        {
            "&amp;" or "&lt;" or "&gt;" or "&lrm;" or "&rlm;" or "&nbsp;" or "&quot;" => WebUtility.HtmlDecode(entity),
            _ when entity.StartsWith("&#", StringComparison.Ordinal) => WebUtility.HtmlDecode(entity),
            _ => entity,
        };
        if (decoded != entity)
        {
            text.Append(decoded);
            return end + 1;
        }

        var shown = entity.Length > 0 ? entity : line.Substring(at, Math.Min(10, line.Length - at));
        lines.Error(
            UnknownEntity, index, at,
            $"An '&' must begin &amp;, &lt;, &gt;, &nbsp;, &lrm;, &rlm; or a number such as &#233;, found '{shown}'. "
            + "Write &amp; for the character.");
        text.Append('&');
        return at + 1;
    }
}
