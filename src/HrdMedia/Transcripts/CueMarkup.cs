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

    // Most cues are said by one of a few people: each name is made once.
    private readonly List<string> names = [];
    private string? speaker;

    /// <summary>Reads the lines of a cue, from <paramref name="first"/> to before <paramref name="end"/>.</summary>
    public (string? Speaker, string Text) Read(int first, int end)
    {
        text.Clear();
        open.Clear();
        speaker = null;
        var at = 0;
        if (end - first == 1)
        {
            // Most cues are one line, with nothing but the speaker's name before the words.
            var line = lines.Line(first);
            at = line is ['<', ..] ? ReadTag(first, line, 0) : 0;
            if (text.Length == 0 && !line[at..].ContainsAny('<', '&'))
            {
                return (speaker, line[at..].ToString());
            }
        }

        for (var index = first; index < end; index++, at = 0)
        {
            text.Append(index > first && text.Length > 0 ? "\n" : "");
            ReadLine(index, lines.Line(index), at);
        }

        return (speaker, text.ToString());
    }

    private void ReadLine(int index, ReadOnlySpan<char> line, int at)
    {
        while (at < line.Length)
        {
            var plain = line[at..];
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

    private int ReadTag(int index, ReadOnlySpan<char> line, int at)
    {
        var length = line[at..].IndexOf('>');
        if (length < 0)
        {
            lines.Error(
                UnclosedTag, index, at,
                $"A '<' must begin a tag that ends with '>', found "
                + $"'{SourceLines.Shown(line[at..Math.Min(at + 80, line.Length)])}'. "
                + "Write &lt; if it is meant as a character.");
            text.Append('<');
            return at + 1;
        }

        var tag = line.Slice(at + 1, length - 1);

        // A time inside a cue, as for karaoke, is no word.
        if (tag.IsEmpty || !char.IsAsciiDigit(tag[0]) || CueTime.Parse(tag, '.', out _, out _) is null)
        {
            Act(index, at, tag);
        }

        return at + length + 1;
    }

    private void Act(int index, int at, ReadOnlySpan<char> tag)
    {
        var isClosing = tag.StartsWith('/');
        var name = tag.TrimStart('/');
        var end = name.IndexOfAny(' ', '\t', '.');
        name = end < 0 ? name : name[..end];
        var known = Known(name);
        if (known is null && !(isClosing && name.IsEmpty))
        {
            lines.Error(
                UnknownTag, index, at,
                $"A tag must be one of <v Name>, <b>, <i>, <u>, <c>, <lang>, <ruby>, <rt>, found '<{tag}>'. "
                + "Remove it, or write &lt; for the character.");
        }
        else if (!isClosing)
        {
            open.Add(known!);
            ReadVoice(index, at, tag, known!);
        }
        else if (!open.Remove(known ?? ""))
        {
            lines.Error(
                StrayClosingTag, index, at, $"A closing tag must have an opening one before it, found '<{tag}>'. Remove it.");
        }
    }

    private static string? Known(ReadOnlySpan<char> name)
    {
        foreach (var tag in Tags)
        {
            if (name.SequenceEqual(tag))
            {
                return tag;
            }
        }

        return null;
    }

    private void ReadVoice(int index, int at, ReadOnlySpan<char> tag, string name)
    {
        if (name != "v")
        {
            return;
        }

        var space = tag.IndexOfAny(' ', '\t');
        var found = space < 0 ? "" : Name(tag[space..]);
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

    private string Name(ReadOnlySpan<char> written)
    {
        var trimmed = written.Trim(" \t");
        foreach (var known in names)
        {
            if (trimmed.SequenceEqual(known))
            {
                return known;
            }
        }

        var name = Words(WebUtility.HtmlDecode(written.ToString()));
        if (trimmed.SequenceEqual(name))
        {
            names.Add(name);
        }

        return name;
    }

    private static string Words(string text) =>
        string.Join(' ', text.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries));

    private int ReadEntity(int index, ReadOnlySpan<char> line, int at)
    {
        var length = line[at..].IndexOf(';');
        var entity = length < 0 || length > 10 ? "" : line.Slice(at, length + 1).ToString();
        var decoded = entity switch
        {
            "&amp;" or "&lt;" or "&gt;" or "&lrm;" or "&rlm;" or "&nbsp;" or "&quot;" => WebUtility.HtmlDecode(entity),
            _ when entity.StartsWith("&#", StringComparison.Ordinal) => WebUtility.HtmlDecode(entity),
            _ => entity,
        };
        if (decoded != entity)
        {
            text.Append(decoded);
            return at + length + 1;
        }

        var shown = entity.Length > 0 ? entity : line.Slice(at, Math.Min(10, line.Length - at)).ToString();
        lines.Error(
            UnknownEntity, index, at,
            $"An '&' must begin &amp;, &lt;, &gt;, &nbsp;, &lrm;, &rlm; or a number such as &#233;, found '{shown}'. "
            + "Write &amp; for the character.");
        text.Append('&');
        return at + 1;
    }
}
