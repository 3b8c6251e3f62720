using System.Buffers.Binary;
using HrdMedia.Media.Tags;

namespace HrdMedia.Media;

/// <summary>Keeps the chunks <c>fmt </c>, <c>fact</c> and <c>data</c> of a WAV file, and puts our tags before the last.</summary>
internal static class WavCleaner
{
    public static CleanPlan Plan(ByteSource source, PublishedTags? tags)
    {
        var chunks = WavChunks.Read(source);
        if (chunks.Format is not { } format || chunks.Data is not { } data)
        {
            throw new InvalidMediaException("WAV");
        }

        // What a program adds behind the fields that the format defines is its own.
        format = Shortened(format, source.Little16(format.Start) == 0xFFFE ? 40 : 16);
        ByteRange[] kept = chunks.Fact is { } fact ? [format, Shortened(fact, 4), data] : [format, data];
        var size = 4 + kept.Sum(c => 8 + c.Length + (c.Length & 1));
        var room = tags is not null && size + TagRoom.Bytes <= uint.MaxValue ? RiffTagWriter.Write(tags) : [];
        if (size > uint.MaxValue)
        {
            throw new InvalidMediaException("WAV below 4 GB");
        }

        var plan = new CleanPlan();
        plan.Bytes([.. "RIFF"u8, .. Little32(size + room.Length), .. "WAVE"u8]);
        foreach (var chunk in kept)
        {
            plan.Bytes(chunk == data ? room : []);
            plan.Copy(chunk.Start - 8, chunk.Start - 4);
            plan.Bytes(Little32(chunk.Length));
            plan.Copy(chunk.Start, chunk.End);
            plan.Zeros(chunk.Length & 1);
        }

        return plan;
    }

    private static ByteRange Shortened(ByteRange chunk, long length) =>
        chunk with { End = Math.Min(chunk.End, chunk.Start + length) };

    private static byte[] Little32(long value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, (uint)value);
        return bytes;
    }
}
