using System.Buffers;
using System.Text.Unicode;

namespace HrdMedia.Feeds;

/// <summary>Writes indented XML 1.0 as UTF-8; every text it is given has passed <see cref="FeedText"/>. The output has all of it
/// after <see cref="Flush"/>.</summary>
internal sealed class MarkupWriter(IBufferWriter<byte> output, int depth = 0)
{
    private static readonly SearchValues<char> TextSpecials = SearchValues.Create("&<>");
    private static readonly SearchValues<char> AttributeSpecials = SearchValues.Create("&<>\"");

    // What is written is mostly a few bytes long: the output is asked for room, and told of it, once for many.
    private const int Room = 4096;

    private Memory<byte> lent;
    private int used;
    private bool tagIsOpen;

    /// <summary>Tells the output what has been written.</summary>
    public void Flush()
    {
        output.Advance(used);
        (lent, used) = (default, 0);
    }

    /// <summary>The XML declaration in the one form that every directory accepts.</summary>
    public void Declaration() => Raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"u8);

    public void Stylesheet(string href)
    {
        Raw("<?xml-stylesheet type=\"text/css\""u8);
        Attribute(new("href", href));
        Raw("?>\n"u8);
    }

    /// <summary>Opens an element that has children, or none at all.</summary>
    public void Start(string name, ReadOnlySpan<Attr> attributes)
    {
        OpenTag(name, attributes);
        tagIsOpen = true;
        depth++;
    }

    /// <summary>Closes what <see cref="Start"/> opened and tells whether anything stood in it.</summary>
    public bool End(string name)
    {
        depth--;
        if (tagIsOpen)
        {
            tagIsOpen = false;
            Raw("/>\n"u8);
            return false;
        }

        Indent();
        CloseTag(name);
        return true;
    }

    public void Text(string name, ReadOnlySpan<Attr> attributes, string text)
    {
        OpenTag(name, attributes);
        Raw(">"u8);
        Escape(text, TextSpecials, TextReference);
        CloseTag(name);
    }

    public void Html(string name, ReadOnlySpan<char> html)
    {
        OpenTag(name, []);
        Raw("><![CDATA["u8);
        for (var end = html.IndexOf("]]>"); end >= 0; end = html.IndexOf("]]>"))
        {
            Raw(html[..end]);
            Raw("]]]]><![CDATA[>"u8);
            html = html[(end + 3)..];
        }

        Raw(html);
        Raw("]]>"u8);
        CloseTag(name);
    }

    private static ReadOnlySpan<byte> TextReference(char special) => special switch
    {
        // Hexadecimal, as the RSS profile asks: the named ones are taken for markup in titles by some validators and readers.
        '&' => "&#x26;"u8,
        '<' => "&#x3C;"u8,
        _ => "&#x3E;"u8,
    };

    private static ReadOnlySpan<byte> AttributeReference(char special) => special switch
    {
        '&' => "&amp;"u8,
        '<' => "&lt;"u8,
        '>' => "&gt;"u8,
        _ => "&quot;"u8,
    };

    private void OpenTag(string name, ReadOnlySpan<Attr> attributes)
    {
        if (tagIsOpen)
        {
            tagIsOpen = false;
            Raw(">\n"u8);
        }

        Indent();
        Raw("<"u8);
        Raw(name);
        foreach (var attribute in attributes)
        {
            Attribute(attribute);
        }
    }

    private void Attribute(Attr attribute)
    {
        if (attribute.Value is null)
        {
            return;
        }

        Raw(" "u8);
        Raw(attribute.Name);
        Raw("=\""u8);
        Escape(attribute.Value, AttributeSpecials, AttributeReference);
        Raw("\""u8);
    }

    private void CloseTag(string name)
    {
        Raw("</"u8);
        Raw(name);
        Raw(">\n"u8);
    }

    private void Escape(ReadOnlySpan<char> text, SearchValues<char> specials, Func<char, ReadOnlySpan<byte>> reference)
    {
        for (var at = text.IndexOfAny(specials); at >= 0; at = text.IndexOfAny(specials))
        {
            Raw(text[..at]);
            Raw(reference(text[at]));
            text = text[(at + 1)..];
        }

        Raw(text);
    }

    private void Raw(ReadOnlySpan<char> text)
    {
        int written;
        for (int read; Utf8.FromUtf16(text, lent.Span[used..], out read, out written) == OperationStatus.DestinationTooSmall;
            text = text[read..])
        {
            used += written;
            Lend();
        }

        used += written;
    }

    private void Raw(ReadOnlySpan<byte> bytes)
    {
        if (lent.Length - used < bytes.Length)
        {
            Lend();
        }

        bytes.CopyTo(lent.Span[used..]);
        used += bytes.Length;
    }

    private void Lend()
    {
        Flush();
        lent = output.GetMemory(Room);
    }

    private void Indent()
    {
        for (var level = 0; level < depth; level++)
        {
            Raw("  "u8);
        }
    }
}
