using System.Xml;
using HrdMedia.Checks;

namespace HrdMedia.Media.Svg;

/// <summary>Reads a drawing (SVG 1.1 and 2) as a tree of what may be of use. A document type is passed over and nothing that it
/// defines is known, so that no entity grows and no address is asked.</summary>
internal static class SvgParser
{
    public const string Namespace = "http://www.w3.org/2000/svg";

    private const long MaxBytes = 2_000_000;
    private const int MaxElements = 20_000;
    private const int MaxDepth = 64;
    private const string Links = "http://www.w3.org/1999/xlink";
    private const string Xml = "http://www.w3.org/XML/1998/namespace";
    private const string Simpler = "Simplify it in the program that drew it, or save it as PNG.";

    /// <exception cref="InvalidSvgException">It is no drawing that can be published.</exception>
    public static SvgElement Read(Stream stream)
    {
        if (stream.Length > MaxBytes)
        {
            throw TooLarge($"has {stream.Length} bytes, more than {MaxBytes / 1_000_000} MB");
        }

        try
        {
            using var reader = XmlReader.Create(stream, new()
            {
                DtdProcessing = DtdProcessing.Ignore,
                XmlResolver = null,
                IgnoreComments = true,
                IgnoreProcessingInstructions = true,
                MaxCharactersInDocument = MaxBytes,
                CloseInput = false,
            });
            return Tree(reader);
        }
        catch (XmlException e)
        {
            // What it says quotes the file, which may say a name.
            throw new InvalidSvgException(MediaDiagnostics.PictureDamaged,
                $"is no well-formed XML (line {e.LineNumber})", "Save it again as \"plain SVG\", or as PNG.");
        }
    }

    internal static InvalidSvgException TooLarge(string what) => new(MediaDiagnostics.PictureTooLarge, what, Simpler);

    internal static InvalidSvgException Refused(string what, string fix) => new(MetadataCodes.Drawing, what, fix);

    private static SvgElement Tree(XmlReader reader)
    {
        reader.MoveToContent();
        if (reader.LocalName != "svg" || reader.NamespaceURI != Namespace)
        {
            throw new InvalidSvgException(MediaDiagnostics.PictureDamaged,
                $"is no drawing that browsers show: its first element is not 'svg' of {Namespace}", "Save it again as SVG.");
        }

        var (root, count) = (new SvgElement(""), 0);
        var open = new Stack<SvgElement>([root]);
        do
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                Enter(reader, open, ref count);
            }
            else if (reader.NodeType == XmlNodeType.EndElement)
            {
                open.Pop();
            }
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace
                or XmlNodeType.Whitespace && open.Count > 1)
            {
                open.Peek().Children.Add(new SvgElement("", reader.Value));
            }
        }
        while (reader.Read());

        return root.Children[0];
    }

    private static void Enter(XmlReader reader, Stack<SvgElement> open, ref int count)
    {
        if (++count > MaxElements || open.Count > MaxDepth)
        {
            throw TooLarge(count > MaxElements ? $"has more than {MaxElements} elements"
                : $"has groups in groups, more than {MaxDepth} deep");
        }

        // What editors write besides is under a name that nothing knows.
        var element = new SvgElement(reader.NamespaceURI == Namespace ? reader.LocalName : SvgNames.Foreign);
        var isEmpty = reader.IsEmptyElement;
        while (reader.MoveToNextAttribute())
        {
            if (reader.NamespaceURI.Length == 0 || (reader.NamespaceURI == Links && reader.LocalName == "href"))
            {
                element[reader.LocalName] = reader.Value;
            }
            else if (reader.NamespaceURI == Xml && reader.LocalName == "space")
            {
                element["xml:space"] = reader.Value;
            }
        }

        reader.MoveToElement();
        open.Peek().Children.Add(element);
        if (!isEmpty)
        {
            open.Push(element);
        }
    }
}
