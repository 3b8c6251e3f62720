using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace HrdMedia.Syndication;

/// <summary>
/// Opens RSS that anybody may have written. Lenient in what apps are lenient in (blanks before the declaration, encodings of old
/// programs), and hard where a document could do harm: no document type, nothing from elsewhere, and an end to its size.
/// </summary>
public static partial class FeedXml
{
    /// <summary>The most that is read of a feed: 64 MiB, many times what apps take.</summary>
    public const int MaxBytes = 64 << 20;

    private const int DeclarationLength = 200;

    /// <summary>The channel of a feed; its elements know their lines.</summary>
    /// <exception cref="XmlException">It is no RSS feed.</exception>
    public static XElement Channel(Stream stream)
    {
        using var text = new StringReader(WithoutDeclaration(Decode(Read(stream))));
        using var xml = XmlReader.Create(text, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = MaxBytes,
            IgnoreComments = true,
        });
        var root = XDocument.Load(xml, LoadOptions.SetLineInfo).Root!;
        return root.Name == "rss" && root.Element("channel") is { } channel ? channel
            : throw new XmlException($"It is no RSS feed: it begins with <{root.Name.LocalName}>.");
    }

    /// <summary>What an element says, on one line that no terminal takes for a command.</summary>
    public static string Line(string? text) =>
        string.Join(' ', string.Concat((text ?? "").Select(c => char.IsControl(c) || c == '\uFEFF' ? ' ' : c))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries));

    // What it declares is known; without it, blanks may stand before everything, and each line keeps its number.
    private static string WithoutDeclaration(string text) => Declaration().Replace(text.TrimStart('\uFEFF'),
        match => string.Concat(match.Value.Where(c => c is '\n' or '\r')), 1);

    private static byte[] Read(Stream stream)
    {
        using var bytes = new MemoryStream();
        var block = new byte[1 << 16];
        for (int count; (count = stream.Read(block)) > 0;)
        {
            bytes.Write(block, 0, count);
            if (bytes.Length > MaxBytes)
            {
                throw new XmlException($"It has more than {MaxBytes >> 20} MiB.");
            }
        }

        return bytes.ToArray();
    }

    private static string Decode(byte[] bytes)
    {
        var encoding = EncodingOf(bytes);
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException e)
        {
            throw new XmlException($"It says that it is {encoding.WebName}, and byte {e.Index} is not.", e);
        }
    }

    private static Encoding EncodingOf(byte[] bytes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [not 0, 0, ..] or [0, not 0, ..])
        {
            return new UnicodeEncoding(bytes is [0xFE, ..] or [0, ..], byteOrderMark: true, throwOnInvalidBytes: true);
        }

        var head = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, DeclarationLength));
        var name = Declared().Match(head) is { Success: true } match ? match.Groups[1].Value : "utf-8";
        // What Latin 1 leaves out, everybody means as Windows has it (WHATWG Encoding, "Names and labels").
        name = name.ToLowerInvariant() is "iso-8859-1" or "latin1" or "us-ascii" ? "windows-1252" : name;
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ExceptionFallback,
                    DecoderFallback.ExceptionFallback) ??
                Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (ArgumentException e)
        {
            throw new XmlException($"It is written in '{name}', which nobody knows.", e);
        }
    }

    [GeneratedRegex(@"^\s*<\?xml\b[^>]*\?>")]
    private static partial Regex Declaration();

    [GeneratedRegex("""^[^<]{0,20}<\?xml[^>]*\bencoding\s*=\s*["']([A-Za-z0-9._-]+)["']""")]
    private static partial Regex Declared();
}
