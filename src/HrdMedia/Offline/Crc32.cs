namespace HrdMedia.Offline;

/// <summary>The checksum of ZIP, PNG and gzip (ITU-T V.42, reflected, polynomial 0xEDB88320).</summary>
internal static class Crc32
{
    // Four tables: four bytes at a time, because recordings are long.
    private static readonly uint[][] Tables = Fill();

    /// <summary>The sum of what came before and these bytes; begins with 0.</summary>
    public static uint Append(uint crc, ReadOnlySpan<byte> bytes)
    {
        crc = ~crc;
        var (t0, t1, t2, t3) = (Tables[0], Tables[1], Tables[2], Tables[3]);
        for (; bytes.Length >= 4; bytes = bytes[4..])
        {
            crc ^= System.Buffers.Binary.BinaryPrimitives.ReadUInt32LittleEndian(bytes);
            crc = t3[crc & 0xFF] ^ t2[(crc >> 8) & 0xFF] ^ t1[(crc >> 16) & 0xFF] ^ t0[crc >> 24];
        }

        foreach (var b in bytes)
        {
            crc = t0[(crc ^ b) & 0xFF] ^ (crc >> 8);
        }

        return ~crc;
    }

    private static uint[][] Fill()
    {
        uint[][] tables = [new uint[256], new uint[256], new uint[256], new uint[256]];
        for (uint i = 0; i < 256; i++)
        {
            var value = i;
            for (var bit = 0; bit < 8; bit++)
            {
                value = (value & 1) == 0 ? value >> 1 : (value >> 1) ^ 0xEDB88320;
            }

            tables[0][i] = value;
        }

        for (var i = 0; i < 256; i++)
        {
            for (var table = 1; table < 4; table++)
            {
                var before = tables[table - 1][i];
                tables[table][i] = (before >> 8) ^ tables[0][before & 0xFF];
            }
        }

        return tables;
    }
}
