using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace HrdMedia.Pipelines;

/// <summary>Stands for content: what has the same one is the same. The first 128 bits of a SHA-256 (FIPS 180-4).</summary>
/// <param name="Bits">The bits.</param>
public readonly record struct Fingerprint(UInt128 Bits)
{
    /// <summary>That of bytes.</summary>
    public static Fingerprint Of(ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, hash);
        return new(BinaryPrimitives.ReadUInt128BigEndian(hash));
    }

    /// <summary>That of a text.</summary>
    public static Fingerprint Of(string text) => Of(MemoryMarshal.AsBytes(text.AsSpan()));

    /// <summary>That of several things in their order.</summary>
    public static Fingerprint Of(params ReadOnlySpan<Fingerprint> all) => Of(MemoryMarshal.AsBytes(all));

    /// <summary>That of this and of what comes after it; the default one stands for nothing.</summary>
    public Fingerprint With(Fingerprint next) => this == default ? next : Of(this, next);

    /// <inheritdoc/>
    public override string ToString() => Bits.ToString("x32", null);
}
