using System.Buffers.Binary;
using System.Text;

namespace HrdMedia.Media.Pdf;

/// <summary>A font file (ISO/IEC 14496-22) with the tables by which letters are drawn, and without those that say who made it,
/// when, and what for.</summary>
internal static class TrueType
{
    private const int MaxTables = 64;

    private static readonly string[] Kept =
    [
        "OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "cvt ", "fpgm", "prep", "post", "CFF ", "CFF2", "vhea",
        "vmtx",
        "VORG", "GSUB", "GPOS", "GDEF", "gasp", "kern",
    ];

    /// <summary>The cleaned font; null of another kind of file.</summary>
    public static byte[]? Clean(byte[] font)
    {
        if (font.Length < 12 || !(font.AsSpan().StartsWith((byte[])[0, 1, 0, 0]) || font.AsSpan().StartsWith("true"u8) ||
            font.AsSpan().StartsWith("OTTO"u8)))
        {
            return null;
        }

        var tables = new List<(string Name, byte[] Data)>();
        var count = Math.Min(MaxTables, (int)BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(4)));
        for (var at = 12; at + 16 <= font.Length && count > 0; at += 16, count--)
        {
            var name = Encoding.ASCII.GetString(font, at, 4);
            var (start, length) = (BinaryPrimitives.ReadUInt32BigEndian(font.AsSpan(at + 8)),
                BinaryPrimitives.ReadUInt32BigEndian(font.AsSpan(at + 12)));
            if (Kept.Contains(name) && (long)start + length <= font.Length)
            {
                tables.Add((name, font.AsSpan((int)start, (int)length).ToArray()));
            }
        }

        // When it was made and changed.
        foreach (var (_, head) in tables.Where(t => t.Name == "head" && t.Data.Length >= 36))
        {
            head.AsSpan(20, 16).Clear();
        }

        return Written(font, tables);
    }

    private static byte[] Written(byte[] font, List<(string Name, byte[] Data)> tables)
    {
        var (head, body) = (new byte[12 + (16 * tables.Count)], new MemoryStream());
        font.AsSpan(0, 4).CopyTo(head);
        var power = tables.Count == 0 ? 0 : (int)Math.Log2(tables.Count);
        BinaryPrimitives.WriteUInt16BigEndian(head.AsSpan(4), (ushort)tables.Count);
        BinaryPrimitives.WriteUInt16BigEndian(head.AsSpan(6), (ushort)(16 << power));
        BinaryPrimitives.WriteUInt16BigEndian(head.AsSpan(8), (ushort)power);
        BinaryPrimitives.WriteUInt16BigEndian(head.AsSpan(10), (ushort)((16 * tables.Count) - (16 << power)));
        foreach (var ((name, data), i) in tables.Select((table, i) => (table, i)))
        {
            var row = head.AsSpan(12 + (16 * i), 16);
            Encoding.ASCII.GetBytes(name, row);
            BinaryPrimitives.WriteUInt32BigEndian(row[4..], Sum(data));
            BinaryPrimitives.WriteInt32BigEndian(row[8..], head.Length + (int)body.Length);
            BinaryPrimitives.WriteInt32BigEndian(row[12..], data.Length);
            body.Write(data);
            body.Write(new byte[(4 - (data.Length % 4)) % 4]);
        }

        return [.. head, .. body.ToArray()];
    }

    private static uint Sum(byte[] data)
    {
        var sum = 0u;
        for (var i = 0; i < data.Length; i++)
        {
            sum = unchecked(sum + ((uint)data[i] << (24 - (8 * (i % 4)))));
        }

        return sum;
    }
}
