using System.IO.Compression;

namespace HrdMedia.Media.Pdf;

/// <summary>Unpacks what is stored in a PDF file (ISO 32000-1, 7.4), up to a limit.</summary>
internal static class PdfFilters
{
    private const int MaxBytes = 64_000_000;

    /// <summary>The filters of a stream that are not lossy and can be undone here.</summary>
    public static bool IsKnown(string filter) => filter is "FlateDecode" or "LZWDecode" or "ASCII85Decode" or "ASCIIHexDecode"
        or "RunLengthDecode";

    /// <exception cref="InvalidPdfException">The bytes are damaged, or become too many.</exception>
    public static byte[] Undo(string filter, ReadOnlyMemory<byte> bytes) => filter switch
    {
        "FlateDecode" => Inflate(bytes),
        "LZWDecode" => PdfOldFilters.Lzw(bytes.Span, MaxBytes),
        "ASCII85Decode" => PdfOldFilters.Ascii85(bytes.Span),
        "ASCIIHexDecode" => new PdfLexer(new byte[] { (byte)'<' }.Concat(bytes.ToArray()).Append((byte)'>').ToArray()).Read()
            is PdfText text ? text.Bytes : [],
        "RunLengthDecode" => PdfOldFilters.RunLength(bytes.Span, MaxBytes),
        _ => throw InvalidPdfException.Refused("holds data that are packed in an unusual way"),
    };

    /// <summary>Packs bytes.</summary>
    public static byte[] Deflate(ReadOnlySpan<byte> bytes)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Optimal))
        {
            zip.Write(bytes);
        }

        return packed.ToArray();
    }

    /// <summary>Packed bytes without what stands behind their end, where anything could be.</summary>
    public static ReadOnlyMemory<byte> Cut(ReadOnlyMemory<byte> bytes)
    {
        var (checksum, source) = (new Adler(), new SlowStream(bytes));
        Unpack(source, (buffer, count) => checksum.Add(buffer.AsSpan(0, count)));
        // The checksum ends the data (RFC 1950); the reader may have taken a little more.
        var from = Math.Max(0, source.Taken - SlowStream.Step - 4);
        var at = bytes.Span[from..source.Taken].IndexOf(checksum.Bytes);
        return at < 0 ? Deflate(Inflate(bytes)) : bytes[..(from + at + 4)];
    }

    private static byte[] Inflate(ReadOnlyMemory<byte> bytes)
    {
        using var whole = new MemoryStream();
        Unpack(new SlowStream(bytes) { IsQuick = true }, (buffer, count) => whole.Write(buffer, 0, count));
        return whole.ToArray();
    }

    // A stream that is cut off gives what it has, as readers show it.
    private static void Unpack(Stream packed, Action<byte[], int> take)
    {
        using var zip = new ZLibStream(packed, CompressionMode.Decompress);
        var (buffer, all) = (new byte[64 * 1024], 0);
        try
        {
            for (var count = zip.Read(buffer); count > 0; count = zip.Read(buffer))
            {
                all += count;
                take(buffer, all <= MaxBytes ? count
                    : throw InvalidPdfException.TooLarge($"holds data that unpack to more than {MaxBytes / 1_000_000} MB"));
            }
        }
        catch (InvalidDataException) when (all > 0)
        {
        }
        catch (InvalidDataException)
        {
            throw InvalidPdfException.Damaged("packed data in it cannot be read");
        }
    }

    private sealed class Adler
    {
        private uint low = 1;
        private uint high;

        public byte[] Bytes => [(byte)(high >> 8), (byte)high, (byte)(low >> 8), (byte)low];

        public void Add(ReadOnlySpan<byte> bytes)
        {
            // 5552 bytes are as many as fit before a sum overflows (RFC 1950, 9).
            for (; bytes.Length > 0; bytes = bytes[Math.Min(5552, bytes.Length)..])
            {
                foreach (var value in bytes[..Math.Min(5552, bytes.Length)])
                {
                    low += value;
                    high += low;
                }

                (low, high) = (low % 65521, high % 65521);
            }
        }
    }

    // Says how much was taken of it.
    private sealed class SlowStream(ReadOnlyMemory<byte> bytes) : Stream
    {
        public const int Step = 512;

        public int Taken { get; private set; }

        public bool IsQuick { get; init; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => bytes.Length;

        public override long Position
        {
            get => Taken;
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var count = Math.Min(Math.Min(buffer.Length, IsQuick ? int.MaxValue : Step), bytes.Length - Taken);
            bytes.Span.Slice(Taken, count).CopyTo(buffer);
            Taken += count;
            return count;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
