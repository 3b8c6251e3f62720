namespace HrdMedia.Media.Pdf;

/// <summary>The bookmarks of a file (ISO 32000-1, 12.3.3): titles and the pages that they lead to.</summary>
/// <param name="copy">The copy that they belong to.</param>
internal sealed class PdfOutline(PdfCopy copy)
{
    private const int MaxItems = 10_000;
    private const int MaxDepth = 24;

    private readonly HashSet<int> visited = [];

    /// <summary>The bookmarks, or null when there are none.</summary>
    public PdfReference? Take(PdfValue outlines)
    {
        var root = new PdfDictionary { ["Type"] = new PdfName("Outlines") };
        var reference = copy.Add(root);
        Fill(root, reference, copy.File.Dictionary(outlines), 0);
        return root.Has("First") ? reference : null;
    }

    private void Fill(PdfDictionary parent, PdfReference self, PdfDictionary source, int depth)
    {
        var (count, before) = (0, ((PdfDictionary Item, PdfReference Self)?)null);
        for (var next = source["First"]; next is PdfReference old && visited.Add(old.Number) && visited.Count < MaxItems &&
            depth < MaxDepth; next = copy.File.Dictionary(old)["Next"])
        {
            var found = copy.File.Dictionary(old);
            var (item, reference) = Item(found, self);
            if (before is var (last, at))
            {
                last["Next"] = reference;
                item["Prev"] = at;
            }
            else
            {
                parent["First"] = reference;
            }

            parent["Last"] = reference;
            Fill(item, reference, found, depth + 1);
            (before, count) = ((item, reference), count + 1);
        }

        if (count > 0)
        {
            // Closed: how they stood open is nobody's business.
            parent["Count"] = PdfToken.Of(depth == 0 ? count : -count);
        }
    }

    private (PdfDictionary Item, PdfReference Self) Item(PdfDictionary found, PdfReference parent)
    {
        var title = PdfShapes.Words(found["Title"], copy) ?? new PdfText([]);
        var item = new PdfDictionary { ["Title"] = title, ["Parent"] = parent };
        if (PdfLinks.Target(found, copy) is var (key, target))
        {
            item[key] = target;
        }

        return (item, copy.Add(item));
    }
}
