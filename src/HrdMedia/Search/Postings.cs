namespace HrdMedia.Search;

/// <summary>The passages that hold a term, ascending, each with what the term is worth there; about a byte and a half
/// each.</summary>
internal sealed class Postings
{
    private const int LevelBits = 3;

    private byte[] bytes = new byte[4];
    private int length;
    private int last;

    /// <summary>Adds a passage after the last one.</summary>
    public void Add(int passage, int level)
    {
        Write(((passage - last) << LevelBits) | level);
        last = passage;
    }

    /// <summary>Adds what was counted in later passages.</summary>
    public void Append(Postings later)
    {
        var at = 0;
        var first = later.Read(ref at);
        Write(first - (last << LevelBits));
        Reserve(later.length - at);
        later.bytes.AsSpan(at, later.length - at).CopyTo(bytes.AsSpan(length));
        length += later.length - at;
        last = later.last;
    }

    /// <summary>The passages by level, the lowest first.</summary>
    public IReadOnlyList<int>[] ByLevel()
    {
        var levels = Enumerable.Range(0, Impact.Levels).Select(_ => new List<int>()).ToArray();
        for (int at = 0, passage = 0; at < length;)
        {
            var value = Read(ref at);
            passage += value >> LevelBits;
            levels[value & ((1 << LevelBits) - 1)].Add(passage);
        }

        return levels;
    }

    private void Write(int value)
    {
        Reserve(5);
        for (; value > 0x7F; value >>= 7)
        {
            bytes[length++] = (byte)(value | 0x80);
        }

        bytes[length++] = (byte)value;
    }

    private int Read(ref int at)
    {
        var value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var part = bytes[at++];
            value |= (part & 0x7F) << shift;
            if (part <= 0x7F)
            {
                return value;
            }
        }
    }

    private void Reserve(int more)
    {
        if (length + more > bytes.Length)
        {
            Array.Resize(ref bytes, Math.Max(length + more, bytes.Length * 3 / 2));
        }
    }
}
