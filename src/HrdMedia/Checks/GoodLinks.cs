using System.Buffers.Binary;

namespace HrdMedia.Checks;

/// <summary>The last links that led somewhere, and from which folder: most links of a page stand on the page before it too. Of
/// two that fall to one place, the later one stays. Safe to ask from several threads: a place is filled whole.</summary>
internal sealed class GoodLinks
{
    private const int Places = 512;

    private readonly Known?[] known = new Known?[Places];

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
    public bool Has(ReadOnlySpan<char> folder, ReadOnlySpan<byte> link) =>
        known[PlaceOf(folder, link)] is { } one && link.SequenceEqual(one.Link) && folder.SequenceEqual(one.Folder);

    /// <summary>Says that it is.</summary>
    public void Add(ReadOnlySpan<char> folder, ReadOnlySpan<byte> link) =>
        known[PlaceOf(folder, link)] = new(folder.ToString(), link.ToArray());

    // By its end, in which addresses differ most.
    private static int PlaceOf(ReadOnlySpan<char> folder, ReadOnlySpan<byte> link)
    {
        Span<byte> end = stackalloc byte[16];
        end.Clear();
        link[Math.Max(0, link.Length - end.Length)..].CopyTo(end);
        return (int)((uint)HashCode.Combine(BinaryPrimitives.ReadUInt64LittleEndian(end),
            BinaryPrimitives.ReadUInt64LittleEndian(end[8..]), folder.Length, link.Length) % Places);
    }

    private sealed record Known(string Folder, byte[] Link);
}
