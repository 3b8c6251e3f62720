namespace HrdMedia.Media.Pdf;

/// <summary>Shapes of which all others are made.</summary>
internal static class PdfShapes
{
    /// <summary>Numbers, names, truth values, and arrays of them: no strings and no dictionaries.</summary>
    public static PdfValue? Simple(PdfValue value, PdfCopy copy) => copy.File.Resolve(value) switch
    {
        PdfToken or PdfName => copy.File.Resolve(value),
        PdfArray array => copy.Within(array.Items.Count,
            () => new PdfArray([.. array.Items.Select(item => Simple(item, copy) ?? PdfToken.Null)])),
        _ => null,
    };

    /// <summary>A string that is read, as it is.</summary>
    public static PdfValue? Words(PdfValue value, PdfCopy copy) => copy.File.Resolve(value) as PdfText;

    /// <summary>An object of its own where the source has one, else what stands there.</summary>
    public static PdfShape Ref(PdfShape shape) => new Referred(shape).Copy;

    /// <summary>A dictionary with these keys and no others.</summary>
    public static PdfShape Of(params (PdfShape Shape, string Keys)[] rows)
    {
        var keys = Keys(rows);
        return (value, copy) => copy.File.Resolve(value) is PdfDictionary found ? With(found, keys, copy) : null;
    }

    /// <summary>A table of keys by their shapes.</summary>
    public static Dictionary<string, PdfShape> Keys(params (PdfShape Shape, string Keys)[] rows) =>
        rows.SelectMany(row => row.Keys.Split(' ').Select(key => KeyValuePair.Create(key, row.Shape)))
            .ToDictionary(StringComparer.Ordinal);

    /// <summary>A dictionary of those of its keys that are in a table.</summary>
    public static PdfDictionary With(PdfDictionary found, Dictionary<string, PdfShape> keys, PdfCopy copy) =>
        copy.Within(found.Entries.Count, () => Taken(found, keys, copy));

    private static PdfDictionary Taken(PdfDictionary found, Dictionary<string, PdfShape> keys, PdfCopy copy)
    {
        var taken = new PdfDictionary();
        foreach (var (key, value) in found.Entries)
        {
            if (keys.TryGetValue(key, out var shape) && shape(value, copy) is { } kept && kept != PdfToken.Null)
            {
                taken[key] = kept;
            }
        }

        return taken;
    }

    /// <summary>An array of values of one shape; what has another is left out.</summary>
    public static PdfShape Each(PdfShape shape) => (value, copy) => copy.File.Resolve(value) is PdfArray array
        ? copy.Within(array.Items.Count,
            () => new PdfArray([.. array.Items.Select(item => shape(item, copy)).OfType<PdfValue>()])) : null;

    /// <summary>A dictionary with keys that somebody chose, renamed.</summary>
    public static PdfShape Named(PdfShape shape, params string[] kept) => (value, copy) => copy.Within(0, () =>
    {
        var named = new PdfDictionary();
        foreach (var (key, one) in copy.File.Dictionary(value).Entries)
        {
            if (shape(one, copy) is { } taken)
            {
                named[kept.Contains(key) ? key : copy.Renamed(key)] = taken;
            }
        }

        return named;
    });

    /// <summary>A name of a list.</summary>
    public static PdfShape OneOf(string names) => (value, copy) =>
        copy.File.Resolve(value) is PdfName name && names.Split(' ').Contains(name.Text) ? name : null;

    private sealed class Referred(PdfShape shape)
    {
        public PdfValue? Copy(PdfValue value, PdfCopy copy) => value is PdfReference reference
            ? copy.File.Resolve(reference) == PdfToken.Null ? null : copy.Take(reference, shape) : shape(value, copy);
    }
}
