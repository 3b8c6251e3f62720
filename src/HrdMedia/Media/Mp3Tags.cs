namespace HrdMedia.Media;

/// <summary>Steps over the tags before and after MP3 frames: ID3v1, ID3v2 (id3.org), APEv2, Lyrics3.</summary>
internal static class Mp3Tags
{
    // More tags than any program writes; a hostile file may claim one after the other.
    private const int MaxTags = 64;

    /// <summary>The offset after all tags at the start; it may lie after the end of the file when a tag is cut.</summary>
    public static long SkipLeading(ByteSource source)
    {
        var offset = 0L;
        for (var i = 0; i < MaxTags && offset < source.Length; i++)
        {
            var length = LeadingLength(source, offset);
            if (length == 0)
            {
                break;
            }

            offset += length;
        }

        return offset;
    }

    /// <summary>The offset where the tags at the end begin, not before <paramref name="start"/>.</summary>
    public static long SkipTrailing(ByteSource source, long start)
    {
        var end = source.Length;
        for (var i = 0; i < MaxTags; i++)
        {
            var length = TrailingLength(source, end);
            if (length == 0 || end - length < start)
            {
                break;
            }

            end -= length;
        }

        return end;
    }

    /// <summary>Where a tag begins inside a frame that was cut; the frame's end when none does.</summary>
    public static long FindStart(ByteSource source, long start, long end)
    {
        for (var at = start + 4; at < end; at++)
        {
            if (source.Matches(at, "TAG"u8) || source.Matches(at, "APETAGEX"u8) || source.Matches(at, "LYRICSBEGIN"u8)
                || (source.Matches(at, "ID3"u8) && source[at + 3] is >= 2 and <= 4 && source[at + 4] == 0))
            {
                return at;
            }
        }

        return end;
    }

    private static long LeadingLength(ByteSource source, long offset)
    {
        if (source.Matches(offset, "APETAGEX"u8))
        {
            return 32L + source.Little32(offset + 12);
        }

        if (!source.Matches(offset, "ID3"u8) || source[offset + 3] == 0xFF || source[offset + 4] == 0xFF)
        {
            return 0;
        }

        // ID3v2.4.0, 3.1 and 3.4: the size leaves out the header and the footer.
        var footer = (source[offset + 5] & 0x10) != 0 ? 10 : 0;
        return SyncSafe(source, offset + 6) is { } size ? 10L + size + footer : 0;
    }

    private static long TrailingLength(ByteSource source, long end)
    {
        if (source.Matches(end - 128, "TAG"u8))
        {
            return source.Matches(end - 128 - 227, "TAG+"u8) ? 128 + 227 : 128;
        }

        if (source.Matches(end - 32, "APETAGEX"u8))
        {
            var header = (source.Little32(end - 12) & 0x80000000) != 0 ? 32 : 0;
            return header + (long)source.Little32(end - 20);
        }

        if (source.Matches(end - 9, "LYRICS200"u8))
        {
            return Lyrics3Length(source, end);
        }

        if (source.Matches(end - 9, "LYRICSEND"u8))
        {
            return OldLyrics3Length(source, end);
        }

        return source.Matches(end - 10, "3DI"u8) && SyncSafe(source, end - 4) is { } size ? 20L + size : 0;
    }

    private static long Lyrics3Length(ByteSource source, long end)
    {
        var size = 0L;
        for (var i = end - 15; i < end - 9; i++)
        {
            if (!char.IsAsciiDigit((char)source[i]))
            {
                return 0;
            }

            size = (size * 10) + source[i] - '0';
        }

        return size + 15;
    }

    // Version 1 does not say how long it is: at most 5100 bytes of words between two marks.
    private static long OldLyrics3Length(ByteSource source, long end)
    {
        for (var length = 20; length <= 5100 + 20 && length <= end; length++)
        {
            if (source.Matches(end - length, "LYRICSBEGIN"u8))
            {
                return length;
            }
        }

        return 0;
    }

    private static long? SyncSafe(ByteSource source, long offset)
    {
        var value = source.Big32(offset);
        return (value & 0x80808080) != 0
            ? null
            : ((value >> 3) & 0x0FE00000) | ((value >> 2) & 0x001FC000) | ((value >> 1) & 0x3F80) | (value & 0x7F);
    }
}
