using System.Buffers.Binary;

namespace HrdMedia.Media;

/// <summary>Random access to a stream in small cached blocks; bytes after the end are zero: no offset fails.</summary>
internal sealed class ByteSource(Stream stream)
{
    private const int BlockSize = 16 * 1024;

    // Two blocks: a scan that looks one frame ahead would otherwise load both for every byte near their border.
    private Block recent = new();
    private Block older = new();

    public Stream Stream => stream;

    public long Length { get; } = stream.Length;

    public byte this[long offset]
    {
        get
        {
            var block = Load(offset);
            var index = offset - block.Start;
            return index >= 0 && index < block.Count ? block.Bytes[index] : (byte)0;
        }
    }

    /// <summary>Fills <paramref name="target"/> as far as the file goes and the rest with zeros.</summary>
    public void Read(long offset, Span<byte> target)
    {
        for (var i = 0; i < target.Length; i++)
        {
            target[i] = this[offset + i];
        }
    }

    public bool Matches(long offset, ReadOnlySpan<byte> expected)
    {
        for (var i = 0; i < expected.Length; i++)
        {
            if (this[offset + i] != expected[i])
            {
                return false;
            }
        }

        return true;
    }

    public ushort Big16(long offset) => (ushort)((this[offset] << 8) | this[offset + 1]);

    public ushort Little16(long offset) => BinaryPrimitives.ReverseEndianness(Big16(offset));

    public uint Big32(long offset) => ((uint)Big16(offset) << 16) | Big16(offset + 2);

    public uint Little32(long offset) => BinaryPrimitives.ReverseEndianness(Big32(offset));

    public ulong Big64(long offset) => ((ulong)Big32(offset) << 32) | Big32(offset + 4);

    public ulong Little64(long offset) => BinaryPrimitives.ReverseEndianness(Big64(offset));

    private Block Load(long offset)
    {
        if (recent.Holds(offset))
        {
            return recent;
        }

        (recent, older) = (older, recent);
        if (!recent.Holds(offset) && offset >= 0 && offset < Length)
        {
            recent.Start = offset - (offset % BlockSize);
            stream.Position = recent.Start;
            recent.Count = stream.ReadAtLeast(recent.Bytes, BlockSize, throwOnEndOfStream: false);
        }

        return recent;
    }

    private sealed class Block
    {
        public byte[] Bytes { get; } = new byte[BlockSize];

        public long Start { get; set; } = -1;

        public int Count { get; set; }

        public bool Holds(long offset) => Start >= 0 && offset >= Start && offset < Start + BlockSize;
    }
}
