using static HrdMedia.Media.Pdf.PdfShapes;

namespace HrdMedia.Media.Pdf;

/// <summary>The pages of a file (ISO 32000-1, 7.7.3), in one list.</summary>
internal static class PdfPages
{
    private const int MaxPages = 5000;

    private static readonly string[] Inherited = ["Resources", "MediaBox", "CropBox", "Rotate"];

    private static readonly Dictionary<string, PdfShape> Keys = PdfShapes.Keys((Simple,
        "MediaBox CropBox BleedBox TrimBox ArtBox Rotate UserUnit StructParents Tabs"), (Ref(PdfResources.Of), "Resources"),
        (Ref(PdfResources.Group), "Group"));

    /// <summary>Takes over all pages.</summary>
    public static PdfReference Take(PdfValue root, PdfCopy copy)
    {
        var (tree, pages) = (copy.Add(PdfToken.Null), All(root, copy.File));
        if (pages.Count == 0)
        {
            throw InvalidPdfException.Damaged("it has no pages");
        }

        // First all, because each may lead to any.
        var kids = pages.ConvertAll(page => (Source: page.Page, Reference: copy.Add(PdfToken.Null), page.Number));
        kids.ForEach(kid => copy.Pages.TryAdd(kid.Number, kid.Reference));
        foreach (var (source, reference, _) in kids)
        {
            copy.Set(reference, Page(source, tree, copy));
        }

        copy.Set(tree, new PdfDictionary
        {
            ["Type"] = new PdfName("Pages"),
            ["Kids"] = new PdfArray([.. kids.Select(kid => kid.Reference)]),
            ["Count"] = PdfToken.Of(kids.Count),
        });
        return tree;
    }

    private static PdfDictionary Page(PdfDictionary source, PdfReference tree, PdfCopy copy)
    {
        var page = With(source, Keys, copy);
        page["Type"] = new PdfName("Page");
        page["Parent"] = tree;
        if (Contents(source, copy.File) is { Length: > 0 } drawn)
        {
            page["Contents"] = copy.Add(PdfContent.Stream(new PdfDictionary(), drawn, copy, source["Resources"]));
        }

        if (PdfLinks.OnPage(source["Annots"], copy) is PdfArray { Items.Count: > 0 } annotations)
        {
            page["Annots"] = annotations;
        }

        return page;
    }

    /// <summary>What is drawn on a page.</summary>
    public static byte[] Contents(PdfDictionary page, PdfFile file)
    {
        var contents = file.Resolve(page["Contents"]);
        using var whole = new MemoryStream();
        foreach (var stream in (contents is PdfArray several ? several.Items.Select(file.Resolve)
            : [contents]).OfType<PdfStream>())
        {
            whole.Write(PdfStreamData.Decoded(stream, file.Resolve));
            whole.WriteByte((byte)'\n');
        }

        return whole.ToArray();
    }

    private static List<(int Number, PdfDictionary Page)> All(PdfValue root, PdfFile file)
    {
        var (pages, visited) = (new List<(int, PdfDictionary)>(), new HashSet<int>());
        var open = new Stack<(PdfReference Node, PdfDictionary Above)>();
        if (root is PdfReference first)
        {
            open.Push((first, new PdfDictionary()));
        }

        while (open.TryPop(out var next))
        {
            var node = Whole(file.Dictionary(next.Node), next.Above);
            if (!visited.Add(next.Node.Number) || pages.Count > MaxPages)
            {
                throw visited.Count > MaxPages ? InvalidPdfException.TooLarge($"has more than {MaxPages} pages")
                    : InvalidPdfException.Damaged("its pages are in each other");
            }

            if (!node.Has("Kids"))
            {
                pages.Add((next.Node.Number, node));
                continue;
            }

            foreach (var kid in file.Items(node["Kids"]).OfType<PdfReference>().Reverse())
            {
                open.Push((kid, node));
            }
        }

        return pages;
    }

    private static PdfDictionary Whole(PdfDictionary found, PdfDictionary above)
    {
        var whole = new PdfDictionary();
        foreach (var (key, value) in found.Entries)
        {
            whole[key] = value;
        }

        foreach (var key in Inherited.Where(key => !whole.Has(key) && above.Has(key)))
        {
            whole[key] = above[key];
        }

        return whole;
    }
}
