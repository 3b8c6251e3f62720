using System.Text;
using HrdMedia.Checks;
using static HrdMedia.Media.Pdf.PdfShapes;

namespace HrdMedia.Media.Pdf;

/// <summary>Where a file leads to, and what lies on its pages (ISO 32000-1, 12.3 and 12.5): links to its own pages and to the
/// web, and the look of what was filled in or drawn on them; no remarks, no attachments, no actions.</summary>
internal static class PdfLinks
{
    private const int MaxNames = 50_000;
    private const int Hidden = 2 | 32;

    private static readonly PdfShape Links = Of((Simple, "Type Subtype Rect Border C H QuadPoints StructParent"),
        (Of((Simple, "W S D")), "BS"));

    private static readonly PdfShape Looks = Of((Simple, "Type Rect StructParent"));

    /// <summary>The annotations of a page.</summary>
    public static PdfValue? OnPage(PdfValue value, PdfCopy copy) => Each(Kept)(value, copy);

    /// <summary>An annotation that is taken over, or null.</summary>
    public static PdfValue? Kept(PdfValue value, PdfCopy copy)
    {
        var found = copy.File.Dictionary(value);
        var isKept = copy.File.Name(found["Subtype"]) switch
        {
            "Link" => Target(found, copy) is not null,
            "Redact" => throw InvalidPdfException.Refused("marks words to be blackened that are still in it",
                "Apply the redactions, then print it to a new PDF file."),
            "Widget" or "FreeText" or "Line" or "Square" or "Circle" or "Polygon" or "PolyLine" or "Highlight" or "Underline"
                or "Squiggly" or "StrikeOut" or "Stamp" or "Caret" or "Ink" or "Watermark" => Look(found, copy) is not null &&
                    ((PdfXref.Number(copy.File.Resolve(found["F"])) ?? 0) & Hidden) == 0,
            _ => false,
        };
        return isKept ? Ref(Annotation)(value, copy) : null;
    }

    /// <summary>A page of the file, or null.</summary>
    public static PdfValue? Page(PdfValue value, PdfCopy copy) =>
        value is PdfReference old && copy.Pages.TryGetValue(old.Number, out var page) ? page : null;

    /// <summary>Where a link or a bookmark leads: a key and its value.</summary>
    public static (string Key, PdfValue Value)? Target(PdfDictionary found, PdfCopy copy)
    {
        var action = copy.File.Dictionary(found["A"]);
        if (copy.File.Name(action["S"]) == "URI" && copy.File.Resolve(action["URI"]) is PdfText address && IsWeb(address.Bytes))
        {
            var web = new PdfDictionary { ["S"] = new PdfName("URI"), ["URI"] = address };
            return ("A", web);
        }

        var place = found.Has("Dest") ? found["Dest"] : copy.File.Name(action["S"]) == "GoTo" ? action["D"] : PdfToken.Null;
        return Place(place, copy) is { } page ? ("Dest", page) : null;
    }

    private static PdfValue? Annotation(PdfValue value, PdfCopy copy)
    {
        var found = copy.File.Dictionary(value);
        if (copy.File.Name(found["Subtype"]) == "Link")
        {
            var link = (PdfDictionary)Links(value, copy)!;
            var (key, target) = Target(found, copy)!.Value;
            link[key] = target;
            return link;
        }

        // As a stamp: what it looks like, and nothing that asks who made it, or can be filled in.
        var look = (PdfDictionary)Looks(value, copy)!;
        look["Subtype"] = new PdfName("Stamp");
        look["F"] = PdfToken.Of(4);
        look["AP"] = new PdfDictionary { ["N"] = copy.Take(Look(found, copy)!, PdfResources.Form) };
        return look;
    }

    private static PdfReference? Look(PdfDictionary annotation, PdfCopy copy)
    {
        var normal = copy.File.Dictionary(annotation["AP"])["N"];
        if (copy.File.Resolve(normal) is PdfDictionary states)
        {
            normal = states[copy.File.Name(annotation["AS"])];
        }

        return copy.File.Resolve(normal) is PdfStream ? normal as PdfReference : null;
    }

    private static bool IsWeb(byte[] address) => address.All(b => b is > 32 and < 127) &&
        Uri.TryCreate(Encoding.ASCII.GetString(address), UriKind.Absolute, out var url) && url.Scheme is "https" or "http" &&
        url.UserInfo.Length == 0;

    // A page and how it is shown there; names that somebody gave to places are resolved.
    private static PdfArray? Place(PdfValue value, PdfCopy copy)
    {
        var found = copy.File.Resolve(value) switch
        {
            PdfName name => copy.File.Resolve(copy.File.Dictionary(Root(copy)["Dests"])[name.Text]),
            PdfText text => copy.Places.TryGetValue(Encoding.Latin1.GetString(text.Bytes), out var named)
                ? copy.File.Resolve(named) : PdfToken.Null,
            var other => other,
        };
        var items = copy.File.Items(found is PdfDictionary dictionary ? dictionary["D"] : found);
        return items is [var page, ..] && Page(page, copy) is { } kept
            ? new PdfArray([kept, .. items.Skip(1).Select(item => Simple(item, copy) ?? PdfToken.Null)]) : null;
    }

    /// <summary>The places that have a name.</summary>
    public static Dictionary<string, PdfValue> Named(PdfFile file)
    {
        var (places, visited) = (new Dictionary<string, PdfValue>(StringComparer.Ordinal), new HashSet<PdfReference>());
        var root = file.Dictionary(file.Trailer["Root"]);
        var open = new Stack<PdfValue>([file.Dictionary(root["Names"])["Dests"]]);
        while (open.TryPop(out var node) && (node is not PdfReference reference || visited.Add(reference)))
        {
            foreach (var pair in file.Items(file.Dictionary(node)["Names"]).Chunk(2))
            {
                if (pair is [var name, var place] && file.Resolve(name) is PdfText text && places.Count < MaxNames)
                {
                    places.TryAdd(Encoding.Latin1.GetString(text.Bytes), place);
                }
            }

            foreach (var kid in file.Items(file.Dictionary(node)["Kids"]).OfType<PdfReference>())
            {
                open.Push(kid);
            }
        }

        return places;
    }

    private static PdfDictionary Root(PdfCopy copy) => copy.File.Dictionary(copy.File.Trailer["Root"]);
}
