using System.Buffers;
using System.Text;

namespace HrdMedia.Feeds;

/// <summary>Writes indented XML 1.0 as UTF-8; every text it is given has passed <see cref="FeedText"/>.</summary>
internal sealed class MarkupWriter(IBufferWriter<byte> output, int depth = 0)
{
    private static readonly SearchValues<char> TextSpecials = SearchValues.Create("&<>");
    private static readonly SearchValues<char> AttributeSpecials = SearchValues.Create("&<>\"");

    private bool tagIsOpen;

    /// <summary>The XML declaration in the one form that every directory accepts.</summary>
    public void Declaration() => output.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"u8);

    public void Stylesheet(string href)
    {
        output.Write("<?xml-stylesheet type=\"text/css\""u8);
        Attribute(new("href", href));
        output.Write("?>\n"u8);
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
            output.Write("/>\n"u8);
            return false;
        }

        Indent();
        CloseTag(name);
        return true;
    }

    public void Text(string name, ReadOnlySpan<Attr> attributes, string text)
    {
        OpenTag(name, attributes);
        output.Write(">"u8);
        Escape(text, TextSpecials, TextReference);
        CloseTag(name);
    }

    public void Html(string name, string html)
    {
        OpenTag(name, []);
        output.Write("><![CDATA["u8);
        ReadOnlySpan<char> rest = html;
        for (var end = rest.IndexOf("]]>"); end >= 0; end = rest.IndexOf("]]>"))
        {
            Raw(rest[..end]);
            output.Write("]]]]><![CDATA[>"u8);
            rest = rest[(end + 3)..];
        }

        Raw(rest);
        output.Write("]]>"u8);
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
            output.Write(">\n"u8);
        }

        Indent();
        output.Write("<"u8);
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

        output.Write(" "u8);
        Raw(attribute.Name);
        output.Write("=\""u8);
        Escape(attribute.Value, AttributeSpecials, AttributeReference);
        output.Write("\""u8);
    }

    private void CloseTag(string name)
    {
        output.Write("</"u8);
        Raw(name);
        output.Write(">\n"u8);
    }

    private void Escape(ReadOnlySpan<char> text, SearchValues<char> specials, Func<char, ReadOnlySpan<byte>> reference)
    {
        for (var at = text.IndexOfAny(specials); at >= 0; at = text.IndexOfAny(specials))
        {
            Raw(text[..at]);
            output.Write(reference(text[at]));
            text = text[(at + 1)..];
        }

        Raw(text);
    }

    private void Raw(ReadOnlySpan<char> text) => Encoding.UTF8.GetBytes(text, output);

    private void Indent()
    {
        for (var level = 0; level < depth; level++)
        {
            output.Write("  "u8);
        }
    }
}
