using System.Buffers;
using System.Security.Cryptography;

namespace HrdMedia.Syndication;

/// <summary>Proof that a file is unchanged (W3C Subresource Integrity).</summary>
public static class SubresourceIntegrity
{
    private const string Algorithm = "sha384-";

    /// <summary>The value for bytes that are written once and not kept: <c>sha384-</c> and the hash in base64.</summary>
    public static string Of(Action<IBufferWriter<byte>> write) => Algorithm + Convert.ToBase64String(Hash(write));

    /// <summary>SHA-384 of bytes that are written once and not kept.</summary>
    public static byte[] Hash(Action<IBufferWriter<byte>> write)
    {
        using var hash = new HashWriter();
        write(hash);
        return hash.Sum();
    }

    /// <summary>Whether a text has that form, with SHA-256, SHA-384 or SHA-512.</summary>
    public static bool IsValid(string text) => text.Split('-', 2) is [var name, var sum] &&
        (name, sum.Length) is ("sha256", 44) or ("sha384", 64) or ("sha512", 88) &&
        Convert.TryFromBase64String(sum, new byte[72], out _);

    private sealed class HashWriter : IBufferWriter<byte>, IDisposable
    {
        private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA384);
        private byte[] lent = [];

        public void Advance(int count) => hash.AppendData(lent, 0, count);

        public Memory<byte> GetMemory(int sizeHint = 0) => lent.Length >= Math.Max(sizeHint, 1) ? lent
            : lent = new byte[Math.Max(sizeHint, 1 << 16)];

        public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

        public byte[] Sum() => hash.GetHashAndReset();

        public void Dispose() => hash.Dispose();
    }
}
