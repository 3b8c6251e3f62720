using System.Buffers.Binary;
using System.Numerics;

namespace HrdMedia.Guard;

/// <summary>SipHash-2-4 of Aumasson and Bernstein: a keyed hash of 64 bits that costs some nanoseconds, and tells nothing of a
/// word to whoever lacks the key.</summary>
internal readonly struct SipHash
{
    private readonly ulong first, second;

    /// <summary>With a key of 16 bytes.</summary>
    public SipHash(ReadOnlySpan<byte> key) => (first, second) = (BinaryPrimitives.ReadUInt64LittleEndian(key),
        BinaryPrimitives.ReadUInt64LittleEndian(key[8..]));

    /// <summary>The hash of a text's code units, each two bytes with the lower one first.</summary>
    public ulong Of(ReadOnlySpan<char> text)
    {
        var (a, b, c, d) = (first ^ 0x736f6d6570736575, second ^ 0x646f72616e646f6d, first ^ 0x6c7967656e657261,
            second ^ 0x7465646279746573);
        var last = (ulong)(2 * text.Length) << 56;
        for (; text.Length >= 4; text = text[4..])
        {
            Block(ref a, ref b, ref c, ref d, text[0] | ((ulong)text[1] << 16) | ((ulong)text[2] << 32) | ((ulong)text[3] << 48));
        }

        for (var i = 0; i < text.Length; i++)
        {
            last |= (ulong)text[i] << (16 * i);
        }

        Block(ref a, ref b, ref c, ref d, last);
        c ^= 0xFF;
        for (var i = 0; i < 4; i++)
        {
            Round(ref a, ref b, ref c, ref d);
        }

        return a ^ b ^ c ^ d;
    }

    private static void Block(ref ulong a, ref ulong b, ref ulong c, ref ulong d, ulong block)
    {
        d ^= block;
        Round(ref a, ref b, ref c, ref d);
        Round(ref a, ref b, ref c, ref d);
        a ^= block;
    }

    private static void Round(ref ulong a, ref ulong b, ref ulong c, ref ulong d)
    {
        a += b;
        b = BitOperations.RotateLeft(b, 13) ^ a;
        a = BitOperations.RotateLeft(a, 32);
        c += d;
        d = BitOperations.RotateLeft(d, 16) ^ c;
        a += d;
        d = BitOperations.RotateLeft(d, 21) ^ a;
        c += b;
        b = BitOperations.RotateLeft(b, 17) ^ c;
        c = BitOperations.RotateLeft(c, 32);
    }
}
