namespace HrdMedia.Media;

/// <summary>Where the header packets of an Ogg stream end, and the Vorbis set-up packet that must survive cleaning.</summary>
/// <param name="FirstEnd">End of the first page, which holds the identification header alone.</param>
/// <param name="SoundStart">Start of the first page with sound.</param>
/// <param name="Pages">Number of pages between the two.</param>
/// <param name="Setup">The Vorbis set-up packet; empty for Opus.</param>
internal sealed record OggHeaders(long FirstEnd, long SoundStart, int Pages, byte[] Setup)
{
    // A large cover picture in the comments is 20 MB, a large set-up packet 10 KB.
    private const int MaxPages = 4096;
    private const int MaxSetup = 1 << 20;

    /// <summary>Null when the headers are cut or end in the middle of a page (RFC 7845, 3; Vorbis I, A.2).</summary>
    public static OggHeaders? Read(ByteSource source, AudioKind kind)
    {
        if (!OggPage.TryRead(source, 0, out var first))
        {
            return null;
        }

        var packetsLeft = kind == AudioKind.OggOpus ? 1 : 2;
        var setup = new List<byte>();
        var offset = first.End;
        for (var pages = 0; pages < MaxPages && setup.Count < MaxSetup; pages++)
        {
            if (packetsLeft == 0)
            {
                return new(first.End, offset, pages, [.. setup]);
            }

            if (!OggPage.TryRead(source, offset, out var page) || page.End > source.Length
                || !ReadPackets(source, page, ref packetsLeft, kind == AudioKind.OggVorbis ? setup : null))
            {
                return null;
            }

            offset = page.End;
        }

        return null;
    }

    private static bool ReadPackets(ByteSource source, OggPage page, ref int packetsLeft, List<byte>? setup)
    {
        var position = page.BodyStart;
        for (var lacing = page.Start + 27; lacing < page.BodyStart; lacing++)
        {
            if (packetsLeft == 0)
            {
                return false;
            }

            // Two packets are left at first for Vorbis: the comments, which go, and the set-up, which stays.
            int length = source[lacing];
            if (packetsLeft == 1 && setup is not null)
            {
                var segment = new byte[length];
                source.Read(position, segment);
                setup.AddRange(segment);
            }

            position += length;
            packetsLeft -= length < 255 ? 1 : 0;
        }

        return true;
    }
}
