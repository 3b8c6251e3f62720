namespace HrdMedia.Media;

/// <summary>The header of an Ogg page (RFC 3533, section 6).</summary>
internal readonly record struct OggPage(
    long Start, long BodyStart, long End, bool IsLast, ulong Granule, uint Serial)
{
    /// <summary>The longest page there is: header, 255 lacing values, 255 segments of 255 bytes.</summary>
    public const int MaxLength = 27 + 255 + (255 * 255);

    /// <summary>The position of a page on which no packet ends.</summary>
    public const ulong NoGranule = ulong.MaxValue;

    public static bool TryRead(ByteSource source, long offset, out OggPage page)
    {
        page = default;
        if (offset < 0 || offset + 27 > source.Length || !source.Matches(offset, "OggS\0"u8))
        {
            return false;
        }

        var segments = source[offset + 26];
        var body = offset + 27 + segments;
        var end = body;
        for (var i = 0; i < segments; i++)
        {
            end += source[offset + 27 + i];
        }

        var flags = source[offset + 5];
        page = new(
            offset, body, end, (flags & 4) != 0, source.Little64(offset + 6), source.Little32(offset + 14));
        return true;
    }

    /// <summary>The last page of a file, whole or cut; null when the file's end holds none.</summary>
    public static OggPage? FindLast(ByteSource source, uint serial)
    {
        for (var offset = source.Length - 27; offset >= 0 && offset > source.Length - (2 * MaxLength); offset--)
        {
            if (source[offset] == (byte)'O' && TryRead(source, offset, out var page) && page.Serial == serial)
            {
                return page;
            }
        }

        return null;
    }
}
