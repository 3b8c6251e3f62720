using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using HrdMedia.Text;

namespace HrdMedia.Offline;

/// <summary>
/// Writes a ZIP file (PKWARE APPNOTE 6.3.10) from front to back: no time but the earliest that the format has, no owner, sizes
/// before each file so that any program can unpack it as it arrives, and ZIP64 where a number is too large for the old fields.
/// </summary>
/// <param name="target">Where it goes.</param>
/// <param name="most">The largest number that the old fields take; less in tests.</param>
internal sealed class ZipWriter(IBufferWriter<byte> target, uint most = uint.MaxValue - 1)
{
    // 1 January 1980 as MS-DOS counts.
    private const uint Time = 0x0021_0000;
    private const ushort Utf8Names = 1 << 11;
    private const ushort Version = 20, Version64 = 45, Unix = 3 << 8;

    // A plain file that everyone may read and its owner change.
    private const uint Attributes = 0x81A4u << 16;

    private readonly List<Entry> entries = [];
    private readonly ArrayBufferWriter<byte> squeezed = new();
    private long position;

    /// <summary>Adds a file that is held: deflated where that makes it smaller.</summary>
    public void Add(string name, ReadOnlySpan<byte> bytes)
    {
        squeezed.ResetWrittenCount();
        using (var deflate = new DeflateStream(new BufferStream(squeezed), CompressionLevel.Optimal))
        {
            deflate.Write(bytes);
        }

        var isSmaller = squeezed.WrittenCount < bytes.Length;
        var packed = isSmaller ? squeezed.WrittenSpan : bytes;
        Begin(new Entry(name, new ZipSum(bytes.Length, Crc32.Append(0, bytes)), packed.Length, isSmaller, position));
        Write(packed);
    }

    /// <summary>Adds a file as it is, whose size and sum are known.</summary>
    /// <exception cref="IOException">It writes something else than was weighed.</exception>
    public void Add(string name, ZipSum sum, Action<IBufferWriter<byte>> write)
    {
        Begin(new Entry(name, sum, sum.Bytes, false, position));
        var weighing = new Weighing(target);
        write(weighing);
        position += sum.Bytes;
        if (weighing.Sum != sum)
        {
            throw new IOException($"What '{name}' is made from has changed during the build.");
        }
    }

    /// <summary>Writes the list of all files, which ends the ZIP file.</summary>
    public void Complete()
    {
        var start = position;
        foreach (var entry in entries)
        {
            Write(Central(entry));
        }

        var size = position - start;
        if (entries.Count >= ushort.MaxValue || start > most || size > most)
        {
            Write(End64(start, size, position));
        }

        Write(new Record().Number(0x06054b50).Short(0).Short(0).Count(entries.Count).Count(entries.Count)
            .Old(size, most).Old(start, most).Short(0).Bytes);
    }

    private void Begin(Entry entry)
    {
        entries.Add(entry);
        var is64 = entry.Sum.Bytes > most || entry.Packed > most;
        var extra = is64 ? new Record().Short(1).Short(16).Long(entry.Sum.Bytes).Long(entry.Packed).Bytes : [];
        var name = Encoding.UTF8.GetBytes(entry.Name);
        Write(new Record().Number(0x04034b50).Short(is64 ? Version64 : Version).Short(Utf8Names).Short(entry.Method).Number(Time)
            .Number(entry.Sum.Crc).Number(is64 ? uint.MaxValue : (uint)entry.Packed)
            .Number(is64 ? uint.MaxValue : (uint)entry.Sum.Bytes)
            .Short((ushort)name.Length).Short((ushort)extra.Length).Add(name).Add(extra).Bytes);
    }

    private byte[] Central(Entry entry)
    {
        var large = new Record();
        foreach (var value in (ReadOnlySpan<long>)[entry.Sum.Bytes, entry.Packed, entry.Offset])
        {
            if (value > most)
            {
                large.Long(value);
            }
        }

        var extra = large.Bytes.Length == 0 ? [] : new Record().Short(1).Short((ushort)large.Bytes.Length).Add(large.Bytes).Bytes;
        var version = extra.Length > 0 ? Version64 : Version;
        var name = Encoding.UTF8.GetBytes(entry.Name);
        return new Record().Number(0x02014b50).Short((ushort)(Unix | version)).Short(version).Short(Utf8Names).Short(entry.Method)
            .Number(Time).Number(entry.Sum.Crc).Old(entry.Packed, most).Old(entry.Sum.Bytes, most)
            .Short((ushort)name.Length).Short((ushort)extra.Length).Short(0).Short(0).Short(0).Number(Attributes)
            .Old(entry.Offset, most).Add(name).Add(extra).Bytes;
    }

    private byte[] End64(long start, long size, long at) => new Record()
        .Number(0x06064b50).Long(44).Short(Unix | Version64).Short(Version64).Number(0).Number(0)
        .Long(entries.Count).Long(entries.Count).Long(size).Long(start)
        .Number(0x07064b50).Number(0).Long(at).Number(1).Bytes;

    private void Write(ReadOnlySpan<byte> bytes)
    {
        target.Write(bytes);
        position += bytes.Length;
    }

    private sealed record Entry(string Name, ZipSum Sum, long Packed, bool IsDeflated, long Offset)
    {
        public ushort Method => (ushort)(IsDeflated ? 8 : 0);
    }

    // Little-endian fields, one after the other.
    private sealed class Record
    {
        private readonly List<byte> bytes = [];

        public byte[] Bytes => [.. bytes];

        public Record Short(ushort value) => Fixed(value, 2);

        public Record Number(uint value) => Fixed(value, 4);

        public Record Long(long value) => Fixed((ulong)value, 8);

        public Record Old(long value, uint most) => Number(value > most ? uint.MaxValue : (uint)value);

        public Record Count(int value) => Short((ushort)Math.Min(value, ushort.MaxValue));

        public Record Add(ReadOnlySpan<byte> more)
        {
            bytes.AddRange(more);
            return this;
        }

        private Record Fixed(ulong value, int length)
        {
            Span<byte> room = stackalloc byte[8];
            BinaryPrimitives.WriteUInt64LittleEndian(room, value);
            return Add(room[..length]);
        }
    }

    // Passes bytes on and weighs them.
    private sealed class Weighing(IBufferWriter<byte> target) : IBufferWriter<byte>
    {
        private Memory<byte> room;

        public ZipSum Sum { get; private set; }

        public void Advance(int count)
        {
            Sum = new ZipSum(Sum.Bytes + count, Crc32.Append(Sum.Crc, room.Span[..count]));
            target.Advance(count);
        }

        public Memory<byte> GetMemory(int sizeHint = 0) => room = target.GetMemory(sizeHint);

        public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
    }
}
