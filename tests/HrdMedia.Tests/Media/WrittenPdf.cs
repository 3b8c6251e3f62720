using System.Globalization;
using System.Text;

namespace HrdMedia.Tests.Media;

/// <summary>A PDF file of objects that a test writes: the first is the catalogue.</summary>
internal static class WrittenPdf
{
    /// <summary>A page of 100 by 100 with what is drawn, and more objects, of which the first has number 5.</summary>
    public static byte[] Page(string drawn, string page = "", string catalog = "", string trailer = "", params string[] more) =>
        Of(
        trailer, [$"<< /Type /Catalog /Pages 2 0 R {catalog} >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 100 "
        + "100] >>",
            $"<< /Type /Page /Parent 2 0 R /Contents 4 0 R {page} >>", Stream(drawn), .. more]);

    /// <summary>A stream.</summary>
    public static string Stream(string content, string keys = "") =>
        $"<< {keys} /Length {content.Length} >>\nstream\n{content}\nendstream";

    /// <summary>A file.</summary>
    public static byte[] Of(string trailer, params string[] objects)
    {
        var (file, places) = (new StringBuilder("%PDF-1.4\n"), new List<int>());
        foreach (var (written, number) in objects.Select((o, i) => (o, i + 1)))
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{written}\nendobj\n");
        }

        var start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        places.ForEach(place => file.Append(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n"));
        file.Append(CultureInfo.InvariantCulture,
            $"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R {trailer} >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}
