namespace HrdMedia.Media.Pdf;

/// <summary>What may be taken over of a value: the value as it is written anew, or null when nothing is.</summary>
internal delegate PdfValue? PdfShape(PdfValue value, PdfCopy copy);

/// <summary>Takes parts of a file over into a new one: each by the shape that it has there, and once for each shape, so that
/// nothing comes along that no shape asks for.</summary>
/// <param name="file">The file.</param>
internal sealed class PdfCopy(PdfFile file)
{
    private const int MaxObjects = 500_000;
    private const int MaxDepth = 100;
    private const long MaxWork = 8_000_000;

    private readonly Dictionary<(int Number, PdfShape Shape), PdfReference> taken = [];
    private readonly Queue<(PdfReference New, PdfReference Old, PdfShape Shape)> waiting = [];
    private readonly List<PdfValue> objects = [];
    private IReadOnlyDictionary<string, PdfValue>? places;
    private int depth;
    private long work;
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);

    public PdfFile File => file;

    /// <summary>The new pages by the numbers of the old ones.</summary>
    public Dictionary<int, PdfReference> Pages { get; } = [];

    /// <summary>The places of the source that have a name.</summary>
    public IReadOnlyDictionary<string, PdfValue> Places => places ??= PdfLinks.Named(file);

    /// <summary>The objects of the new file: the first has number 1.</summary>
    public IReadOnlyList<PdfValue> Objects => objects;

    /// <summary>Runs what looks into a value of so many parts, and stops where values lie in each other without an end, or are
    /// taken over again and again.</summary>
    public T Within<T>(int parts, Func<T> look)
    {
        if ((work += parts + 10) > MaxWork)
        {
            throw InvalidPdfException.TooLarge("takes its parts again and again");
        }

        var found = ++depth > MaxDepth ? throw InvalidPdfException.Damaged("its parts lie in each other") : look();
        depth--;
        return found;
    }

    /// <summary>A new object.</summary>
    public PdfReference Add(PdfValue value)
    {
        objects.Add(objects.Count < MaxObjects ? value : throw InvalidPdfException.TooLarge($"has more than {MaxObjects} parts"));
        return new PdfReference(objects.Count);
    }

    /// <summary>Fills an object that was added empty.</summary>
    public void Set(PdfReference reference, PdfValue value) => objects[reference.Number - 1] = value;

    /// <summary>A reference to the object of this shape, which is taken over in its turn.</summary>
    public PdfReference Take(PdfReference old, PdfShape shape)
    {
        if (!taken.TryGetValue((old.Number, shape), out var reference))
        {
            taken[(old.Number, shape)] = reference = Add(PdfToken.Null);
            waiting.Enqueue((reference, old, shape));
        }

        return reference;
    }

    /// <summary>Takes over all that was referred to.</summary>
    public void Finish()
    {
        while (waiting.TryDequeue(out var next))
        {
            Set(next.New, next.Shape(file.Resolve(next.Old), this) ?? PdfToken.Null);
        }
    }

    /// <summary>What a name that somebody chose is called in the new file: the same name is the same everywhere.</summary>
    public string Renamed(string name) =>
        names.TryGetValue(name, out var known) ? known : names[name] = $"n{names.Count + 1}";
}
