using System.Buffers.Binary;
using System.Text;

namespace HrdMedia.Checks;

/// <summary>The last links that led somewhere, and from which folder: most links of a page stand on the page before it too. Of
/// two that fall to one place, the later one stays. For one thread at a time.</summary>
internal sealed class GoodLinks
{
    private const int PlaceBits = 14;

    // What processors fetch from memory at once. A longer link is not kept.
    private const int Room = 64;
    private const int Lengths = 2;

    // In each place a link's folder's length and one more, its own length, its folder and it.
    private readonly byte[] places = new byte[Room << PlaceBits];

    /// <summary>The folder from which a link leads: that of its page, or the one above for each <c>../</c>, which are cut
    /// off.</summary>
    public static ReadOnlySpan<char> FolderOf(ReadOnlySpan<char> page, ref ReadOnlySpan<byte> link)
    {
        var folder = page[..(page.LastIndexOf('/') + 1)];
        while (link.StartsWith("../"u8))
        {
            link = link[3..];
            folder = folder.IsEmpty ? folder : folder[..(folder[..^1].LastIndexOf('/') + 1)];
        }

        return folder;
    }

    /// <summary>Whether the link was good.</summary>
    public bool Has(ReadOnlySpan<char> folder, ReadOnlySpan<byte> link)
    {
        var place = PlaceOf(folder, link);
        return place[0] == folder.Length + 1 && place[1] == link.Length &&
            place.Slice(Lengths + folder.Length, link.Length).SequenceEqual(link) &&
            Ascii.Equals(place.Slice(Lengths, folder.Length), folder);
    }

    /// <summary>Says that it is.</summary>
    public void Add(ReadOnlySpan<char> folder, ReadOnlySpan<byte> link)
    {
        if (Lengths + folder.Length + link.Length <= Room && Ascii.IsValid(folder))
        {
            var place = PlaceOf(folder, link);
            (place[0], place[1]) = ((byte)(folder.Length + 1), (byte)link.Length);
            Encoding.ASCII.GetBytes(folder, place[Lengths..]);
            link.CopyTo(place[(Lengths + folder.Length)..]);
        }
    }

    private Span<byte> PlaceOf(ReadOnlySpan<char> folder, ReadOnlySpan<byte> link)
    {
        const ulong Multiplier = 0x9e37_79b9_7f4a_7c15;
        var hash = (ulong)folder.Length;
        var rest = link;
        for (; rest.Length >= sizeof(ulong); rest = rest[sizeof(ulong)..])
        {
            hash = (hash ^ BinaryPrimitives.ReadUInt64LittleEndian(rest)) * Multiplier;
        }

        foreach (var one in rest)
        {
            hash = (hash ^ one) * Multiplier;
        }

        return places.AsSpan((int)(hash >> (64 - PlaceBits)) * Room, Room);
    }
}
