using System.Text;
using static HrdMedia.Media.ContentGroup;

namespace HrdMedia.Media;

/// <summary>Tells kinds of files apart by their first bytes (the formats' own signatures).</summary>
internal static class ContentSniffer
{
    private static readonly (int Offset, string Signature, ContentKind Kind)[] Signatures =
    [
        (0, "OggS", new("an Ogg file", Sound, "ogg")),
        (0, "fLaC", new("a FLAC file", OtherSound, "flac")),
        (0, "FORM", new("an AIFF file", OtherSound, "aiff")),
        (0, "\u0030\u0026\u00B2\u0075", new("a Windows Media file", OtherSound, "wma")),
        (0, "caff", new("a Core Audio file", OtherSound, "caf")),
        (0, "#!AMR", new("an AMR phone recording", OtherSound, "amr")),
        (0, "MThd", new("a MIDI file", OtherSound, "mid")),
        (0, "MAC ", new("a Monkey's Audio file", OtherSound, "ape")),
        (0, "wvpk", new("a WavPack file", OtherSound, "wv")),
        (0, ".snd", new("an AU file", OtherSound, "au")),
        (0, "\u001A\u0045\u00DF\u00A3", new("a WebM or Matroska file", OtherSound, "webm")),
        (8, "AVI ", new("an AVI film", OtherSound, "avi")),
        (8, "WAVE", new("a WAV file", Sound, "wav")),
        (8, "WEBP", new("a WebP picture", Picture, "webp")),
        (4, "ftypqt  ", new("a QuickTime film", OtherSound, "mov")),
        (4, "ftypavif", new("an AVIF picture", OtherPicture, "avif")),
        (4, "ftypheic", new("a HEIC picture", OtherPicture, "heic")),
        (4, "ftypmif1", new("a HEIF picture", OtherPicture, "heif")),
        (4, "ftyp", new("an MP4 file", Sound, "m4a")),
        (4, "moov", new("an MP4 file", Sound, "m4a")),
        (4, "mdat", new("an MP4 file", Sound, "m4a")),
        (0, "\u0089PNG\r\n\u001A\n", new("a PNG picture", Picture, "png")),
        (0, "\u00FF\u00D8\u00FF", new("a JPEG picture", Picture, "jpg")),
        (0, "GIF8", new("a GIF picture", Picture, "gif")),
        (0, "BM", new("a BMP picture", OtherPicture, "bmp")),
        (0, "II*\0", new("a TIFF picture", OtherPicture, "tif")),
        (0, "MM\0*", new("a TIFF picture", OtherPicture, "tif")),
        (0, "PK\u0003\u0004", new("a ZIP archive", Other, "zip")),
        (0, "%PDF", new("a PDF document", Other, "pdf")),
        (0, "\u001F\u008B", new("a gzip archive", Other, "gz")),
        (0, "7z\u00BC\u00AF", new("a 7z archive", Other, "7z")),
        (0, "Rar!", new("a RAR archive", Other, "rar")),
    ];

    public static ContentKind Identify(ByteSource source)
    {
        if (IsMp3(source, Mp3Tags.SkipLeading(source), maxJunk: 1))
        {
            return new("an MP3 file", Sound, "mp3");
        }

        // Before the signatures: "BMW" or "MAC address" are words.
        if (TextKind.Identify(source) is { } words)
        {
            return words;
        }

        Span<byte> head = stackalloc byte[16];
        source.Read(0, head);
        var text = Encoding.Latin1.GetString(head);
        foreach (var (offset, signature, kind) in Signatures)
        {
            if (text.AsSpan(offset).StartsWith(signature, StringComparison.Ordinal))
            {
                return kind;
            }
        }

        return OtherMpeg(source) ?? Unknown(source);
    }

    // Sound may follow some junk or a broken tag; this is asked last, because other formats hold MP3 frames as well.
    private static ContentKind Unknown(ByteSource source)
    {
        var start = Mp3Tags.SkipLeading(source);
        return start > 0 || IsMp3(source, start, Mp3Reader.SearchLimit)
            ? new("an MP3 file", Sound, "mp3")
            : new("a file of no kind that is known here", Other, "");
    }

    private static bool IsMp3(ByteSource source, long start, long maxJunk) =>
        Mp3Frames.Find(source, start, Mp3Tags.SkipTrailing(source, start), maxJunk, out _) >= 0;

    private static ContentKind? OtherMpeg(ByteSource source)
    {
        var start = Mp3Tags.SkipLeading(source);
        var header = source.Big32(start);

        // ADTS (ISO/IEC 13818-7, 6.2) has the layer bits at zero, which MP3 forbids.
        return (header & 0xFFF60000) == 0xFFF00000 ? new("a raw AAC file", OtherSound, "aac")
            : Mp3Frame.IsOtherLayer(header) ? new("an MPEG Layer I or II file", OtherSound, "mp2")
            : source.Matches(start, "fLaC"u8) ? new("a FLAC file", OtherSound, "flac")
            : null;
    }
}
