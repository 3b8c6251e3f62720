using System.Text;

namespace HrdMedia.Media;

/// <summary>The chunks of a PNG file (ISO/IEC 15948, clause 5.3) up to <c>IEND</c>.</summary>
/// <param name="All">Type and whole range of each chunk, length and checksum included.</param>
/// <param name="IsWhole">Whether <c>IEND</c> was reached inside the file.</param>
internal sealed record PngChunks(IReadOnlyList<(string Type, ByteRange Range)> All, bool IsWhole)
{
    private const int MaxChunks = 100_000;

    public static PngChunks Read(ByteSource source)
    {
        var all = new List<(string, ByteRange)>();
        var name = new byte[4];
        for (var offset = 8L; all.Count < MaxChunks && offset + 12 <= source.Length;)
        {
            source.Read(offset + 4, name);
            var end = offset + 12 + source.Big32(offset);
            if (end > source.Length)
            {
                break;
            }

            var type = Encoding.Latin1.GetString(name);
            all.Add((type, new(offset, end)));
            if (type == "IEND")
            {
                return new(all, true);
            }

            offset = end;
        }

        return new(all, false);
    }
}
