using System.Text;

namespace HrdMedia.Media.Metadata;

/// <summary>Tells which kinds of metadata a recording, picture or document holds, and never what they say. It tells what it
/// knows; what it does not know is not published all the same, because <see cref="AudioCleaner"/> and
/// <see cref="PictureCleaner"/> go by what is needed.</summary>
public static class MetadataReader
{
    private const int MaxText = 1 << 20;

    /// <summary>What is in the file. A title, an album and the encoder's name are in nearly every recording, and are not
    /// told.</summary>
    /// <param name="stream">The file; it must be able to seek, and is left open.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static MetadataKinds Read(Stream stream)
    {
        var source = new ByteSource(stream);
        return source.Length == 0 ? MetadataKinds.None : ContentSniffer.Identify(source).Extension switch
        {
            "jpg" => JpegMetadata.Read(source),
            "png" => PngMetadata.Read(source),
            "webp" or "wav" => RiffMetadata.Read(source),
            "mp3" => Mp3Metadata.Read(source),
            "ogg" => OggMetadata.Read(source),
            "pdf" => PdfMetadata.Read(stream),
            "m4a" => Mp4Metadata.Read(source),
            "svg" => SvgMetadata.Read(TextOf(source, 0, source.Length)),
            _ => MetadataKinds.None,
        };
    }

    /// <summary>A part of the file as letters of one byte each, at most a mebibyte of it.</summary>
    internal static string TextOf(ByteSource source, long start, long end)
    {
        var bytes = new byte[Math.Clamp(Math.Min(end, source.Length) - start, 0, MaxText)];
        source.Read(start, bytes);
        return Encoding.Latin1.GetString(bytes);
    }
}
