using System.Collections;
using System.Globalization;
using System.Text;
using QRCoder;

namespace HrdMedia.Shows;

/// <summary>A text as a QR code (ISO/IEC 18004), error correction M, ready to be drawn.</summary>
/// <param name="Size">Modules along an edge, with the quiet zone of four on each side.</param>
/// <param name="Dark">The dark modules as the data of one SVG path, a module being one unit.</param>
public sealed record QrCode(int Size, string Dark)
{
    /// <summary>The code of a text, for example of an address.</summary>
    public static QrCode Of(string text)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var path = new StringBuilder();
        for (var y = 0; y < data.ModuleMatrix.Count; y++)
        {
            Row(data.ModuleMatrix[y], y, path);
        }

        return new QrCode(data.ModuleMatrix.Count, path.ToString());
    }

    // A run of dark modules is one rectangle: a third of the bytes of one for each module, and no seams between them.
    private static void Row(BitArray modules, int y, StringBuilder path)
    {
        for (var x = 0; x < modules.Count; x++)
        {
            var start = x;
            while (x < modules.Count && modules[x])
            {
                x++;
            }

            if (x > start)
            {
                path.Append(CultureInfo.InvariantCulture, $"M{start} {y}h{x - start}v1h-{x - start}z");
            }
        }
    }
}
