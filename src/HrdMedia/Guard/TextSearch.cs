using System.Text;

namespace HrdMedia.Guard;

/// <summary>Looks through a text once: what stands in its tags by itself, and what stands around them as if they were not
/// there.</summary>
internal sealed class TextSearch
{
    private readonly List<NameHit> hits = [];
    private readonly WordStream body, tag;
    private bool isInTag, isTagEscaped;
    private int quote;

    /// <summary>Looks for names.</summary>
    /// <param name="list">The names.</param>
    /// <param name="isOrderless">Whether its words stand in no order.</param>
    public TextSearch(NameList list, bool isOrderless) =>
        (body, tag) = (new WordStream(list, isOrderless, Add), new WordStream(list, isOrderless, Add));

    /// <summary>The names found so far.</summary>
    public IReadOnlyList<NameHit> Hits => hits;

    /// <summary>The names in a text, after those of the texts before, which have nothing to do with it.</summary>
    public IReadOnlyList<NameHit> Run(ReadOnlySpan<char> text)
    {
        isInTag = false;
        for (var at = 0; at < text.Length;)
        {
            var stream = isInTag ? tag : body;
            if (char.IsAsciiLetter(text[at]))
            {
                at += stream.Letters(text[at..], at);
                continue;
            }

            var rune = Escapes.Read(text[at..], out var length);
            if (isInTag)
            {
                InTag(rune, length);
            }
            else if (rune.Value == '<' && IsTag(text[(at + length)..], out var skip))
            {
                length += skip;
                Enter(text[(at + length)..], length > 1 && skip == 0, skip > 0);
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
    private void Enter(ReadOnlySpan<char> rest, bool isEscaped, bool isData)
    {
        if (isData)
        {
            body.Forget();
            return;
        }

        (isInTag, isTagEscaped, quote) = (true, isEscaped, 0);
        if (TagKind.Parts(rest.TrimStart('/')) is not { } parts)
        {
            body.Forget();
        }
        else if (parts)
        {
            body.Part();
        }
    }

    private void InTag(Rune rune, int length)
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
