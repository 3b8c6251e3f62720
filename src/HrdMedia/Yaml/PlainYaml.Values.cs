using System.Buffers;
using System.Collections.Immutable;

namespace HrdMedia.Yaml;

/// <content>Values: on one line, and texts after <c>|</c> or <c>&gt;</c>.</content>
internal ref partial struct PlainYaml
{
    // What ends a word between brackets, or may mean something else there.
    private static readonly SearchValues<char> WordEnds = SearchValues.Create("\n,[]{}:#\"'&*!|>%@`?\\");

    private YamlNode? ReadInline(bool isFlow, int depth) => text[at] switch
    {
        '"' or '\'' => ReadQuoted(),
        '[' or '{' when depth == MaxDepth => null,
        '[' => ReadFlowList(depth + 1),
        '{' => ReadFlowMap(depth + 1),
        _ => isFlow ? ReadWord() : ReadLine(),
    };

    private YamlScalar? ReadQuoted()
    {
        var (quote, place) = (text[at], Here());
        var rest = text[(at + 1)..];
        var length = quote == '"' ? rest.IndexOfAny('"', '\\', '\n') : rest.IndexOfAny('\'', '\n');
        if (rest[length] != quote || (quote == '\'' && rest[length + 1] == '\''))
        {
            return null;
        }

        at += length + 2;
        return new YamlScalar(rest[..length].ToString(), IsPlain: false, place);
    }

    private YamlScalar? ReadLine()
    {
        var value = text.Slice(at, text[at..].IndexOf('\n'));
        return value.IsEmpty || value[^1] == ':' || value.Contains(": ", StringComparison.Ordinal) ||
            value.Contains(" #", StringComparison.Ordinal) ? null : Plain(value);
    }

    private YamlScalar? ReadWord()
    {
        var rest = text[at..];
        var length = rest.IndexOfAny(WordEnds);
        // As in 0:41 and https://example.org.
        while (rest[length] == ':' && (rest[length + 1] == '/' || char.IsAsciiLetterOrDigit(rest[length + 1])))
        {
            length += 1 + rest[(length + 1)..].IndexOfAny(WordEnds);
        }

        return length > 0 && rest[length] is ',' or ']' or '}' ? Plain(rest[..length]) : null;
    }

    private YamlScalar? Plain(ReadOnlySpan<char> value)
    {
        if (value[^1] == ' ' || !(char.IsAsciiLetterOrDigit(value[0]) || value[0] >= '\u00A0'))
        {
            return null;
        }

        var scalar = new YamlScalar(value.ToString(), IsPlain: true, Here());
        at += value.Length;
        return scalar;
    }

    private YamlList? ReadFlowList(int depth)
    {
        var (place, items) = (Here(), new List<YamlNode>());
        at++;
        do
        {
            if (ReadInline(isFlow: true, depth) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }
        while (Continues());
        return Closes(']') ? new YamlList(items, place) : null;
    }

    private YamlMap? ReadFlowMap(int depth)
    {
        var (place, entries) = (Here(), ImmutableArray.CreateBuilder<(YamlScalar Key, YamlNode Value)>(4));
        at++;
        do
        {
            if (ReadKey() is not { } key || text[at] != ' ' || Has(entries, key.Text))
            {
                return null;
            }

            at++;
            if (ReadInline(isFlow: true, depth) is not { } value)
            {
                return null;
            }

            entries.Add((key, value));
        }
        while (Continues());
        return Closes('}') ? new YamlMap(entries.DrainToImmutable(), place) : null;
    }

    private bool Continues()
    {
        var continues = text[at] == ',' && text[at + 1] == ' ';
        at += continues ? 2 : 0;
        return continues;
    }

    private bool Closes(char bracket)
    {
        var closes = text[at] == bracket;
        at += closes ? 1 : 0;
        return closes;
    }

    // A block after '|' or '>' behind a key of a map that is this far in.
    private YamlScalar? ReadText(int column)
    {
        var place = Here();
        var isFolded = text[at] == '>';
        var isStripped = text[at + 1] == '-';
        at += isStripped ? 2 : 1;
        if (text[at] != '\n')
        {
            return null;
        }

        EndLine();
        var indent = text[at..].IndexOfAnyExcept(' ');
        if (indent <= column || text[at + indent] == '\n')
        {
            return null;
        }

        var buffer = ArrayPool<char>.Shared.Rent(text.Length - at);
        var length = ReadLines(indent, isFolded ? ' ' : '\n', buffer);
        buffer[Math.Max(0, length - 1)] = '\n';
        var value = length > 0 ? new YamlScalar(new string(buffer, 0, isStripped ? length - 1 : length), false, place) : null;
        ArrayPool<char>.Shared.Return(buffer);
        return value;
    }

    // The lines that are this far in, each with what joins it to the next; how many characters, or 0 when they are strange.
    private int ReadLines(int indent, char joint, Span<char> into)
    {
        var (length, last) = (0, 0);
        while (at < text.Length)
        {
            var rest = text[at..];
            var end = rest.IndexOf('\n');
            var isIn = end > indent && !rest[..indent].ContainsAnyExcept(' ');
            if (end > 0 && !isIn)
            {
                break;
            }

            var words = end > 0 ? rest[indent..end] : [];
            // Folded lines that stand deeper, or below an empty one, keep their line ends.
            if (end > 0 && (!words.ContainsAnyExcept(' ') || (joint == ' ' && (words[0] == ' ' || length > last))))
            {
                return 0;
            }

            words.CopyTo(into[length..]);
            length += words.Length;
            into[length++] = joint;
            last = end > 0 ? length : last;
            at += end;
            EndLine();
        }

        return last;
    }
}
