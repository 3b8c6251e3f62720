using System.Buffers.Binary;
using System.Text;

namespace HrdMedia.Media;

/// <summary>Where the three chunks that matter stand in a WAV file; a chunk may reach past the end of a cut file.</summary>
internal sealed record WavChunks(ByteRange? Format, ByteRange? Fact, ByteRange? Data)
{
    private static readonly uint[] Names = [.. new[] { "LIST", "id3 ", "ID3 ", "bext", "iXML", "axml", "_PMX", "cue ", "smpl" }
        .Select(name => BinaryPrimitives.ReadUInt32BigEndian(Encoding.ASCII.GetBytes(name)))];

    private static ReadOnlySpan<byte> FirstLetters => "LiIba_cs"u8;

    private const int MaxChunks = 10_000;
    private const uint Unknown = 0xFFFFFFFF;

    public static WavChunks Read(ByteSource source)
    {
        var found = new WavChunks(null, null, null);
        ulong? largeData = null;
        var offset = 12L;
        for (var i = 0; i < MaxChunks && offset + 8 <= source.Length && found.Data is null; i++)
        {
            long size = source.Little32(offset + 4);
            var body = new ByteRange(offset + 8, offset + 8 + size);
            if (source.Matches(offset, "ds64"u8))
            {
                largeData = source.Little64(body.Start + 8);
            }

            found = source.Matches(offset, "fmt "u8) ? found with { Format = body }
                : source.Matches(offset, "fact"u8) ? found with { Fact = body }
                : source.Matches(offset, "data"u8) ? found with { Data = DataRange(source, body, largeData) }
                : found;
            offset = body.End + (size & 1);
        }

        return found;
    }

    // A program that writes into a pipe cannot go back to fill in the size: then the sound lasts until the end.
    private static ByteRange DataRange(ByteSource source, ByteRange body, ulong? large) =>
        body.Length != Unknown ? body
        : large is > 0 and < long.MaxValue / 2 ? body with { End = body.Start + (long)large.Value }
        : body with { End = TrailingChunks(source, body.Start) };

    // Another program may have added its words behind: chunks with names of which the last one ends where the file does.
    private static long TrailingChunks(ByteSource source, long start)
    {
        const int most = 256 * 1024;
        for (var at = Math.Max(start, source.Length - most); at + 8 <= source.Length; at++)
        {
            // Most bytes begin no name: this loop is what reading such a file costs.
            if (FirstLetters.Contains(source[at]) && Names.Contains(source.Big32(at)) && ReachesEnd(source, at))
            {
                return at;
            }
        }

        return source.Length;
    }

    private static bool ReachesEnd(ByteSource source, long offset)
    {
        for (var i = 0; i < 64 && offset + 8 <= source.Length; i++)
        {
            long size = source.Little32(offset + 4);
            offset += 8 + size + (size & 1);
        }

        return offset == source.Length || offset == source.Length + 1;
    }
}
