using System.Text;

namespace HrdMedia.Media;

/// <summary>A box of an MP4 file (ISO/IEC 14496-12, 4.2); its end may lie after the end of what holds it.</summary>
internal readonly record struct Mp4Box(string Type, long Start, long Body, long End)
{
    // A fragment a second gives 100,000 boxes in a day of sound.
    private const int MaxBoxes = 200_000;

    public static bool TryRead(ByteSource source, long offset, long end, out Mp4Box box)
    {
        box = default;
        if (offset < 0 || offset + 8 > end)
        {
            return false;
        }

        Span<byte> name = stackalloc byte[4];
        source.Read(offset + 4, name);
        var type = Encoding.Latin1.GetString(name);
        long size = source.Big32(offset);
        var header = size == 1 ? 16 : 8;

        // 1: the size follows in 64 bits. 0: the box lasts until the end of the file.
        size = size switch
        {
            0 => end - offset,
            1 => (long)Math.Min(source.Big64(offset + 8), long.MaxValue / 4),
            _ => size,
        };
        box = new(type, offset, offset + header, offset + size);
        return size >= header;
    }

    /// <summary>The boxes of a range; <paramref name="whole"/> is false when one reaches past its end or is none.</summary>
    public static List<Mp4Box> ReadAll(ByteSource source, long start, long end, out bool whole)
    {
        var boxes = new List<Mp4Box>();
        var offset = start;
        while (boxes.Count < MaxBoxes && TryRead(source, offset, end, out var box))
        {
            boxes.Add(box);
            offset = box.End;
        }

        whole = offset == end;
        return boxes;
    }

    /// <summary>The boxes inside this one that lie wholly in it.</summary>
    public List<Mp4Box> Children(ByteSource source)
    {
        var end = Math.Min(End, source.Length);
        var boxes = ReadAll(source, Body, end, out _);
        boxes.RemoveAll(b => b.End > end);
        return boxes;
    }

    /// <summary>The first box inside this one with a type, followed down a path such as <c>mdia</c>, <c>hdlr</c>.</summary>
    public Mp4Box? Find(ByteSource source, params ReadOnlySpan<string> path)
    {
        Mp4Box? box = this;
        foreach (var type in path)
        {
            var inside = box.Value.Children(source);
            var index = inside.FindIndex(b => b.Type == type);
            if (index < 0)
            {
                return null;
            }

            box = inside[index];
        }

        return box;
    }
}
