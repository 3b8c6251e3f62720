using System.Buffers;
using System.Globalization;
using System.Text;
using System.Xml;

namespace HrdMedia.Media.Svg;

/// <summary>Measures drawings and writes them anew. A drawing has no pixels: pages show it as wide as a picture for every
/// browser, and as high as its shape asks for.</summary>
internal static class SvgReader
{
    public const string MediaType = "image/svg+xml";

    private const int Width = 768;
    private const double MaxHeight = 20.0 * Width;

    /// <summary>The drawing's shape, after all of it was read and cleaned once.</summary>
    public static MediaReading<PictureInfo> Read(Stream stream, string name)
    {
        try
        {
            stream.Position = 0;
            return MediaReading<PictureInfo>.Good(new(MediaType, Width, Height(SvgCleaner.Clean(SvgParser.Read(stream))), true,
                PictureColor.Rgb));
        }
        catch (InvalidSvgException e)
        {
            var problem = e.Problem(name);
            return MediaReading<PictureInfo>.Bad(problem.Code, problem.Message);
        }
    }

    /// <summary>Writes the cleaned drawing: UTF-8, attributes in the order of the source, no declaration.</summary>
    /// <exception cref="InvalidMediaException">The file is not the one that was measured.</exception>
    public static void Write(Stream stream, IBufferWriter<byte> target)
    {
        try
        {
            stream.Position = 0;
            var root = SvgCleaner.Clean(SvgParser.Read(stream));
            var height = Height(root);
            root["viewBox"] = string.Join(' ', Box(root)!.Select(n => n.ToString(CultureInfo.InvariantCulture)));
            root["width"] = Width.ToString(CultureInfo.InvariantCulture);
            root["height"] = height.ToString(CultureInfo.InvariantCulture);
            root["x"] = root["y"] = null;
            target.Write(Bytes(root));
        }
        catch (InvalidSvgException)
        {
            throw new InvalidMediaException("SVG");
        }
    }

    private static int Height(SvgElement root)
    {
        var height = Box(root) is [_, _, var wide, var high] ? Width * high / wide : 0;
        return height is >= 1 and <= MaxHeight ? (int)Math.Round(height) : throw new InvalidSvgException(
            MediaDiagnostics.PictureDamaged, "has no size: neither a 'viewBox' nor 'width' and 'height' that can be used",
            "Fit the page to the drawing, and save it again.");
    }

    private static double[]? Box(SvgElement root)
    {
        var box = root["viewBox"]?.Split([' ', ',', '\n', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(Number)
            .ToArray() ?? [0, 0, Number(root["width"] ?? ""), Number(root["height"] ?? "")];
        return box is [_, _, > 0, > 0] && box.All(double.IsFinite) ? box : null;
    }

    // In pixels, of which an inch has 96 (CSS Values 4, 6.2). A part of something is no size.
    private static double Number(string text)
    {
        var digits = text.Trim().TrimEnd([.. "pxtcmin"]);
        var unit = text.Trim()[digits.Length..] switch
        {
            "pt" => 4 / 3.0,
            "pc" => 16,
            "mm" => 96 / 25.4,
            "cm" => 96 / 2.54,
            "in" => 96,
            "" or "px" => 1,
            _ => double.NaN,
        };
        return double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? unit * number
            : double.NaN;
    }

    private static byte[] Bytes(SvgElement root)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new()
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            OmitXmlDeclaration = true,
            NewLineHandling = NewLineHandling.None,
        }))
        {
            Write(xml, root);
        }

        return bytes.ToArray();
    }

    private static void Write(XmlWriter xml, SvgElement element)
    {
        if (element.IsText)
        {
            xml.WriteString(element.Text);
            return;
        }

        xml.WriteStartElement(element.Name, SvgParser.Namespace);
        foreach (var (name, value) in element.Attributes)
        {
            if (name == "xml:space")
            {
                xml.WriteAttributeString("xml", "space", null, value);
            }
            else
            {
                xml.WriteAttributeString(name, value);
            }
        }

        element.Children.ForEach(child => Write(xml, child));
        xml.WriteEndElement();
    }
}
