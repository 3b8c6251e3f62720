using System.Buffers;
using System.Collections.Immutable;
using HrdMedia.Pipelines;

namespace HrdMedia.Yaml;

/// <summary>
/// Reads YAML that is written in the plainest way, as nearly every catalogue file is: one line for each value, lists and maps by
/// indentation or in brackets on one line, texts after <c>|</c> or <c>&gt;</c>. What it reads is exactly what the parser reads;
/// whatever else it meets, right or wrong, it gives up and says nothing, so that the parser is asked.
/// </summary>
internal ref partial struct PlainYaml
{
    private const int MaxDepth = 16;
    private const int MaxKey = 64;

    // Whether a key stands twice is looked for one by one: of thousands that would take long.
    private const int MaxEntries = 200;

    // Not a depth at which anything can stand.
    private const int Strange = int.MaxValue;

    private static readonly SearchValues<char> KeyLetters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-");

    private readonly ReadOnlySpan<char> text;
    private readonly string path;
    private int line;
    private int lineStart;
    private int at;
    private bool isGivenUp;

    private PlainYaml(ReadOnlySpan<char> text, string path, int lineOffset)
    {
        this.text = text;
        (this.path, line) = (path, 1 + lineOffset);
    }

    /// <summary>The document's map, or null when it is not written so plainly that this reads it.</summary>
    /// <param name="text">The document.</param>
    /// <param name="path">The file it is from.</param>
    /// <param name="lineOffset">Lines that stand before <paramref name="text"/> in the file.</param>
    public static YamlMap? Read(ReadOnlySpan<char> text, string path, int lineOffset)
    {
        // The tab, and what ends a line for YAML 1.1.
        if (!text.EndsWith('\n') || text.IndexOfAny(['\t', '\r', '\u2028', '\u2029']) >= 0 ||
            IllegalCharacters.Find(text) >= 0)
        {
            return null;
        }

        var reader = new PlainYaml(text, path, lineOffset);
        var map = reader.NextLine() == 0 && !reader.IsItem() ? reader.ReadMap(0, 1) : null;
        return reader.at == text.Length ? map : null;
    }

    private YamlMap? ReadMap(int column, int depth)
    {
        var place = Here();
        var entries = ImmutableArray.CreateBuilder<(YamlScalar Key, YamlNode Value)>(8);
        do
        {
            if (ReadKey() is not { } key || Has(entries, key.Text) || ReadValue(column, depth) is not { } value)
            {
                return null;
            }

            entries.Add((key, value));
        }
        while (MovesTo(column, isItem: false));
        return isGivenUp ? null : new YamlMap(entries.DrainToImmutable(), place);
    }

    private YamlList? ReadList(int column, int depth)
    {
        var place = Here();
        var items = new List<YamlNode>();
        do
        {
            // Behind the dash and its space.
            at += 2;
            if ((KeyLength() > 0 ? depth < MaxDepth ? ReadMap(column + 2, depth + 1) : null : Ended(ReadInline(false, depth)))
                is not { } item)
            {
                return null;
            }

            items.Add(item);
        }
        while (MovesTo(column, isItem: true));
        return isGivenUp ? null : new YamlList(items, place);
    }

    // Or whether there is no room for one more.
    private static bool Has(ImmutableArray<(YamlScalar Key, YamlNode Value)>.Builder entries, string key)
    {
        if (entries.Count == MaxEntries)
        {
            return true;
        }

        for (var i = 0; i < entries.Count; i++)
        {
            if (entries[i].Key.Text == key)
            {
                return true;
            }
        }

        return false;
    }

    private YamlScalar? ReadKey()
    {
        var length = KeyLength();
        if (length == 0)
        {
            return null;
        }

        var key = new YamlScalar(text.Slice(at, length).ToString(), IsPlain: true, Here());
        at += length + 1;
        return key;
    }

    // Of the key that stands here with its colon and what must follow that, or 0.
    private int KeyLength()
    {
        var length = text[at..].IndexOfAnyExcept(KeyLetters);
        return length is > 0 and <= MaxKey && char.IsAsciiLetter(text[at]) && text[at + length] == ':' &&
            text[at + length + 1] is ' ' or '\n' ? length : 0;
    }

    // What stands behind a key of a map that is this far in.
    private YamlNode? ReadValue(int column, int depth)
    {
        if (text[at] == '\n')
        {
            EndLine();
            return ReadBlock(column, depth);
        }

        at++;
        return text[at] is '|' or '>' ? ReadText(column) : Ended(ReadInline(false, depth));
    }

    private YamlNode? ReadBlock(int column, int depth)
    {
        var indent = NextLine();
        if (depth == MaxDepth || indent == Strange || indent < column)
        {
            return null;
        }

        at += indent;
        // A list may stand as far in as its key.
        return IsItem() ? ReadList(indent, depth + 1) : indent > column ? ReadMap(indent, depth + 1) : null;
    }

    // To the next entry of a map or list that is this far in, if there is one.
    private bool MovesTo(int column, bool isItem)
    {
        var indent = NextLine();
        isGivenUp |= indent > column;
        if (isGivenUp || indent < column)
        {
            return false;
        }

        at += indent;
        if (IsItem() == isItem)
        {
            return true;
        }

        at -= indent;
        return false;
    }

    // To the beginning of the next line that has more than a comment; how far in it stands, or -1 at the end.
    private int NextLine()
    {
        while (at < text.Length)
        {
            var indent = text[at..].IndexOfAnyExcept(' ');
            if (text[at + indent] is not ('\n' or '#'))
            {
                return indent;
            }

            if (indent > 0)
            {
                return Strange;
            }

            at += text[at..].IndexOf('\n');
            EndLine();
        }

        return -1;
    }

    private bool IsItem() => text[at] == '-' && text[at + 1] == ' ';

    private YamlNode? Ended(YamlNode? node)
    {
        if (node is null || text[at] != '\n')
        {
            return null;
        }

        EndLine();
        return node;
    }

    private void EndLine()
    {
        at++;
        line++;
        lineStart = at;
    }

    private Place Here() => new(path, line, at - lineStart + 1);
}
