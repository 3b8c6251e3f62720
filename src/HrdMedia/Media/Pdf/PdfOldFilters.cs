namespace HrdMedia.Media.Pdf;

/// <summary>The filters that old programs use (ISO 32000-1, 7.4.3 to 7.4.5).</summary>
internal static class PdfOldFilters
{
    public static byte[] Ascii85(ReadOnlySpan<byte> bytes)
    {
        var (whole, group) = (new List<byte>(bytes.Length), new List<uint>(5));
        foreach (var value in bytes)
        {
            if (value == '~')
            {
                break;
            }

            if (value == 'z' && group.Count == 0)
            {
                whole.AddRange([0, 0, 0, 0]);
            }
            else if (value is >= (byte)'!' and <= (byte)'u')
            {
                group.Add(value - (uint)'!');
                Flush(group, whole, group.Count == 5);
            }
        }

        Flush(group, whole, group.Count > 1);
        return [.. whole];
    }

    public static byte[] RunLength(ReadOnlySpan<byte> bytes, int most)
    {
        var whole = new List<byte>();
        for (var at = 0; at < bytes.Length && bytes[at] != 128 && whole.Count < most;)
        {
            var count = bytes[at] < 128 ? bytes[at] + 1 : 257 - bytes[at];
            if (bytes[at++] < 128)
            {
                whole.AddRange(bytes.Slice(at, Math.Min(count, bytes.Length - at)));
                at += count;
            }
            else if (at < bytes.Length)
            {
                whole.AddRange(Enumerable.Repeat(bytes[at++], count));
            }
        }

        return [.. whole];
    }

    public static byte[] Lzw(ReadOnlySpan<byte> bytes, int most)
    {
        const int Clear = 256, End = 257;
        var (whole, table, last) = (new List<byte>(), new List<byte[]>(), (byte[]?)null);
        for (var bit = 0L; Code(bytes, ref bit, table.Count) is not End and var code && whole.Count < most;)
        {
            if (code == Clear)
            {
                (last, table) = (null, []);
                continue;
            }

            var entry = code < Clear ? [(byte)code] : code - 258 < table.Count ? table[code - 258]
                : last is null ? [] : (byte[])[.. last, last[0]];
            whole.AddRange(entry);
            if (last is not null && entry.Length > 0 && table.Count < 3838)
            {
                table.Add([.. last, entry[0]]);
            }

            last = entry.Length > 0 ? entry : null;
        }

        return [.. whole];
    }

    // A code is wider from one entry earlier on than needed: the default of the format.
    private static int Code(ReadOnlySpan<byte> bytes, ref long bit, int entries)
    {
        const int End = 257;
        var (width, code) = ((entries + 259) switch { >= 2048 => 12, >= 1024 => 11, >= 512 => 10, _ => 9 }, 0);
        for (var end = bit + width; bit < end; bit++)
        {
            if (bit / 8 >= bytes.Length)
            {
                return End;
            }

            code = (code << 1) | ((bytes[(int)(bit / 8)] >> (int)(7 - (bit % 8))) & 1);
        }

        return code;
    }

    private static void Flush(List<uint> group, List<byte> whole, bool isFull)
    {
        if (!isFull)
        {
            return;
        }

        var (count, sum) = (group.Count, 0u);
        for (var i = 0; i < 5; i++)
        {
            sum = unchecked((sum * 85) + (i < count ? group[i] : 84));
        }

        for (var i = 0; i < count - 1; i++)
        {
            whole.Add((byte)(sum >> (24 - (8 * i))));
        }

        group.Clear();
    }
}
