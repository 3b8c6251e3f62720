using System.Buffers.Binary;

namespace HrdMedia.Search;

/// <summary>
/// For each term the passages that hold it, ascending, each with what the term is worth there; about a byte and a half each. All
/// lists grow in one array, in slices that are twice as long each time and end with the place of the next: a list of its own for
/// each of many thousand terms would be many thousand objects that move.
/// </summary>
internal sealed class PostingLists
{
    private const int LevelBits = 3;
    private const int Link = sizeof(int);
    private const int FirstSlice = 8;
    private const int LongestSlice = 1 << 12;

    private readonly List<State> lists = [];
    private byte[] pool = new byte[1 << 16];
    private int used;

    /// <summary>How many lists there are.</summary>
    public int Count => lists.Count;

    /// <summary>Begins a list, the next in number.</summary>
    public void Begin()
    {
        var start = Take(FirstSlice);
        lists.Add(new State { First = start, At = start, End = start + FirstSlice - Link });
    }

    /// <summary>Adds to a list a passage after its last one.</summary>
    public void Add(int list, int passage, int level)
    {
        ref var state = ref System.Runtime.InteropServices.CollectionsMarshal.AsSpan(lists)[list];
        var value = ((passage - state.Last) << LevelBits) | level;
        state.Last = passage;
        for (; value > 0x7F; value >>= 7)
        {
            Write(ref state, (byte)(value | 0x80));
        }

        Write(ref state, (byte)value);
    }

    /// <summary>Adds the passages of a list to lists by level.</summary>
    public void AddTo(List<int>[] levels, int list)
    {
        var state = lists[list];
        var (at, size) = (state.First, FirstSlice);
        var end = at + size - Link;
        for (var passage = 0; at != state.At;)
        {
            var value = 0;
            byte part;
            var shift = 0;
            do
            {
                if (at == end)
                {
                    at = BinaryPrimitives.ReadInt32LittleEndian(pool.AsSpan(end));
                    size = Next(size);
                    end = at + size - Link;
                }

                part = pool[at++];
                value |= (part & 0x7F) << shift;
                shift += 7;
            }
            while (part > 0x7F);

            passage += value >> LevelBits;
            levels[value & ((1 << LevelBits) - 1)].Add(passage);
        }
    }

    private static int Next(int slice) => Math.Min(slice * 2, LongestSlice);

    private void Write(ref State state, byte part)
    {
        if (state.At == state.End)
        {
            var slice = Next(state.Slice);
            var start = Take(slice);
            BinaryPrimitives.WriteInt32LittleEndian(pool.AsSpan(state.End), start);
            (state.At, state.End, state.Slice) = (start, start + slice - Link, slice);
        }

        pool[state.At++] = part;
    }

    private int Take(int slice)
    {
        if (used + slice > pool.Length)
        {
            Array.Resize(ref pool, pool.Length * 2);
        }

        used += slice;
        return used - slice;
    }

    private struct State
    {
        public State()
        {
        }

        public int First { get; init; }

        public int At { get; set; }

        public int End { get; set; }

        public int Slice { get; set; } = FirstSlice;

        public int Last { get; set; }
    }
}
