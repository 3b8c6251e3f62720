using System.IO.Compression;

namespace HrdMedia.Guard.Packed;

/// <summary>Searches what is packed in a file: in ZIP, as which documents, books and tables are kept too, in gzip, and in the
/// streams of PDF.</summary>
/// <param name="search">Looks for the names.</param>
/// <param name="limits">How far it is opened.</param>
internal sealed class PackedSearch(LeakSearch search, PackedLimits limits)
{
    /// <summary>So many bytes tell whether a file is one of them.</summary>
    public const int Head = 8;

    private readonly List<FoundName> found = [];
    private long bytes;
    private int files;

    /// <summary>The names found; of a place in what is packed nobody could make anything.</summary>
    public IReadOnlyList<FoundName> Found => [.. found.Select(name => new FoundName(1, 0, name.Disguise))];

    /// <summary>Why something was not searched, in words that follow "not searched"; null when all was.</summary>
    public string? Unsearched { get; private set; }

    /// <summary>Whether a file that begins so is packed.</summary>
    public static bool IsPacked(ReadOnlySpan<byte> head) => head.StartsWith("PK\x03\x04"u8) || IsGzip(head) || IsPdf(head);

    /// <summary>Searches a packed file.</summary>
    /// <param name="file">The file, which can be sought in.</param>
    public void In(Stream file)
    {
        try
        {
            In(file, 1);
        }
        catch (InvalidDataException)
        {
            Unsearched ??= "it is damaged";
        }
    }

    private static bool IsGzip(ReadOnlySpan<byte> head) => head is [0x1F, 0x8B, 8, ..];

    private static bool IsPdf(ReadOnlySpan<byte> head) => head.StartsWith("%PDF-"u8);

    private void In(Stream file, int depth)
    {
        Span<byte> start = stackalloc byte[Head];
        var head = start[..file.ReadAtLeast(start, Head, throwOnEndOfStream: false)];
        file.Position = 0;
        if (!IsPacked(head))
        {
            return;
        }

        if (depth > limits.Depth)
        {
            Unsearched ??= $"packed files stand more than {limits.Depth} deep in it";
        }
        else if (IsPdf(head))
        {
            InPdf(file);
        }
        else if (IsGzip(head))
        {
            using var unpacked = new GZipStream(file, CompressionMode.Decompress, leaveOpen: true);
            Unpacked(unpacked, file.Length, depth);
        }
        else
        {
            InZip(file, depth);
        }
    }

    private void InZip(Stream file, int depth)
    {
        using var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        foreach (var entry in zip.Entries)
        {
            found.AddRange(search.InPath(entry.FullName));
            if (entry.IsEncrypted)
            {
                Unsearched ??= "it is locked with a password";
                continue;
            }

            if (++files > limits.Files)
            {
                Unsearched ??= $"it holds more than {limits.Files} files";
                return;
            }

            using var unpacked = entry.Open();
            Unpacked(unpacked, entry.CompressedLength, depth);
        }
    }

    private void InPdf(Stream file)
    {
        if (Read(file, file.Length) is not { } pdf)
        {
            return;
        }

        Unsearched = pdf.AsSpan().IndexOf("/Encrypt"u8) >= 0 ? Unsearched ?? "it is locked" : Unsearched;
        var (texts, letters) = (new List<byte[]> { pdf }, new List<PdfLetters>());
        foreach (var (at, length) in PdfStreams.Of(pdf))
        {
            using var unpacked = new ZLibStream(new MemoryStream(pdf, at, length), CompressionMode.Decompress);
            if (Read(unpacked, length, mayBreak: true) is { Length: > 0 } stream)
            {
                texts.Add(stream);
                letters.AddRange(PdfLetters.Of(stream) is { } some && letters.Count < PdfLetters.Most ? [some] : []);
            }
        }

        foreach (var text in texts)
        {
            var strings = PdfStrings.Of(text);
            Said(search.In(PdfLetters.Plain(strings)));
            letters.ForEach(some => Said(search.In(some.Read(strings))));
            found.AddRange(text == pdf ? [] : search.InContent(text, isText: false));
        }
    }

    private void Said(IReadOnlyList<NameHit> hits) => found.AddRange(hits.Select(hit => new FoundName(1, 0, hit.Disguise)));

    private void Unpacked(Stream stream, long packed, int depth)
    {
        if (Read(stream, packed) is { } content)
        {
            found.AddRange(search.InContent(content, LeakSearch.IsText(content)));
            In(new MemoryStream(content), depth + 1);
        }
    }

    private byte[]? Read(Stream stream, long packed, bool mayBreak = false)
    {
        var (content, buffer) = (new MemoryStream(), new byte[81920]);
        try
        {
            for (var length = stream.Read(buffer); length > 0; length = stream.Read(buffer))
            {
                content.Write(buffer, 0, length);
                bytes += length;
                if (Beyond(content.Length, packed) is { } reason)
                {
                    Unsearched ??= reason;
                    return null;
                }
            }
        }
        catch (InvalidDataException) when (mayBreak)
        {
            // What was no stream, or goes on otherwise: as far as it could be read.
        }

        return content.ToArray();
    }

    private string? Beyond(long length, long packed) =>
        bytes > limits.Bytes || length > limits.FileBytes ? $"it is larger than {limits.FileBytes >> 20} MB unpacked, or holds " +
            $"more than {limits.Bytes >> 20} MB"
        : length > limits.Free && length > limits.Ratio * packed ? $"unpacked it is more than {limits.Ratio} times as large"
        : null;
}
