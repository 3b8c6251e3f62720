using System.Collections.Frozen;
using System.Text;

namespace HrdMedia.Guard;

/// <summary>Looks through a text once: what stands in its tags by itself, and what stands around them as if they were not
/// there.</summary>
/// <param name="list">The names.</param>
/// <param name="isOrderless">Whether its words stand in no order.</param>
internal sealed class TextSearch(NameList list, bool isOrderless)
{
    // Tags within a word or a line, and those that part the halves of one thing.
    private static readonly FrozenSet<string> Inline = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "a", "abbr", "b", "bdi",
        "bdo", "cite", "code", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "q", "s", "small", "span", "strong", "sub",
        "sup", "time", "tspan", "tt", "u", "v", "var", "wbr", "c");

    private static readonly FrozenSet<string> Cells = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "td", "th", "dt", "dd",
        "br", "option", "label", "text");

    private readonly List<NameHit> hits = [];
    private bool isInTag, isTagEscaped;
    private int quote;

    /// <summary>The names in a text.</summary>
    public IReadOnlyList<NameHit> Run(ReadOnlySpan<char> text)
    {
        var (body, tag) = (new WordStream(list, isOrderless, Add), new WordStream(list, isOrderless, Add));
        for (var at = 0; at < text.Length;)
        {
            var stream = isInTag ? tag : body;
            if (char.IsAsciiLetter(text[at]))
            {
                stream.Letter(new Rune(text[at]), at++, 1);
                continue;
            }

            var rune = Escapes.Read(text[at..], out var length);
            if (isInTag)
            {
                InTag(rune, length, tag);
            }
            else if (rune.Value == '<' && IsTag(text[(at + length)..], out var skip))
            {
                length += skip;
                Enter(text[(at + length)..], body, length > 1 && skip == 0, skip > 0);
                at += length;
                continue;
            }

            Feed(stream, rune, at, length);
            at += length;
        }

        body.Forget();
        tag.Forget();
        return hits;
    }

    // One place is one finding, in its plainest form.
    private void Add(NameHit hit)
    {
        if (hits.Count > 0 && (hits[^1].Start, hits[^1].End) == (hit.Start, hit.End))
        {
            hits[^1] = hits[^1].Disguise <= hit.Disguise ? hits[^1] : hit;
        }
        else
        {
            hits.Add(hit);
        }
    }

    private static void Feed(WordStream stream, Rune rune, int at, int length)
    {
        if (Romanisation.IsLetter(rune))
        {
            stream.Letter(rune, at, length);
        }
        else if (rune.IsAscii || !Romanisation.IsIgnored(rune))
        {
            stream.Between(rune);
        }
    }

    private static bool IsTag(ReadOnlySpan<char> rest, out int skip)
    {
        const string Data = "![CDATA[";
        skip = rest.StartsWith(Data, StringComparison.Ordinal) ? Data.Length : 0;
        return rest is ['/' or '!' or '?', ..] || (rest.Length > 0 && char.IsAsciiLetter(rest[0]));
    }

    // What data sections hold is text, with tags of its own.
    private void Enter(ReadOnlySpan<char> rest, WordStream body, bool isEscaped, bool isData)
    {
        if (isData)
        {
            body.Forget();
            return;
        }

        (isInTag, isTagEscaped, quote) = (true, isEscaped, 0);
        rest = rest.TrimStart('/');
        var end = 0;
        while (end < rest.Length && char.IsAsciiLetterOrDigit(rest[end]))
        {
            end++;
        }

        var name = rest[..end];
        if (name.Length > 10 || (!Inline.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name) &&
            !Cells.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name)))
        {
            body.Forget();
        }
        else if (Cells.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name))
        {
            body.Part();
        }
    }

    private void InTag(Rune rune, int length, WordStream tag)
    {
        if (length > 1 != isTagEscaped)
        {
            return;
        }

        if (quote != 0)
        {
            quote = rune.Value == quote ? 0 : quote;
        }
        else if (rune.Value == '>')
        {
            isInTag = false;
            tag.Forget();
        }
        else if (rune.Value is '"' or '\'')
        {
            quote = rune.Value;
        }
    }
}
