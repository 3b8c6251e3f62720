using System.Buffers;
using System.Security.Cryptography;

namespace HrdMedia.Offline;

/// <summary>Counts and hashes what is written, and keeps none of it.</summary>
internal sealed class HashingWriter : IBufferWriter<byte>, IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private byte[] room = new byte[64 << 10];
    private long bytes;

    public void Advance(int count)
    {
        hash.AppendData(room.AsSpan(0, count));
        bytes += count;
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (sizeHint > room.Length)
        {
            room = new byte[sizeHint];
        }

        return room;
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public (long Bytes, string Hash) Complete() => (bytes, Convert.ToHexStringLower(hash.GetHashAndReset()));

    public void Dispose() => hash.Dispose();
}
