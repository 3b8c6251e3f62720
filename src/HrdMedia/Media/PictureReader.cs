using HrdMedia.Media.Svg;
using static HrdMedia.Media.MediaDiagnostics;

namespace HrdMedia.Media;

/// <summary>Measures pictures by their headers: PNG, JPEG, WebP and GIF; and drawings (SVG) by their shape.</summary>
public static class PictureReader
{
    // Whoever decodes a picture holds all of it: a small file can say that it is as large as a house. A WebP file has at most
    // 16383 pixels on a side.
    private const int MaxSide = 16_000;
    private const int MaxPixels = 100_000_000;
    private const long MaxBytes = 320_000_000;

    private const string Advice = "Save it again as JPEG or PNG.";

    /// <summary>Reads media type, size in pixels and colours, and checks that the picture is whole and upright.</summary>
    /// <param name="stream">The file; it must be able to seek, and is left open.</param>
    /// <param name="fileName">Its name, for its extension and for messages.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static MediaReading<PictureInfo> Read(Stream stream, string fileName)
    {
        var source = new ByteSource(stream);
        if (source.Length == 0)
        {
            return Bad(PictureEmpty, $"'{fileName}' is empty (0 bytes). Copy or save the picture again.");
        }

        var kind = ContentSniffer.Identify(source);
        var extension = Path.GetExtension(fileName).TrimStart('.').ToLowerInvariant();
        var fits = extension == kind.Extension || (extension == "jpeg" && kind.Extension == "jpg");
        return kind.Group switch
        {
            ContentGroup.Picture when !fits => Bad(
                PictureMislabelled,
                $"'{fileName}' is {kind.Name}, but its name ends in '{Path.GetExtension(fileName)}'. "
                + $"Rename it to '{Path.GetFileNameWithoutExtension(fileName)}.{kind.Extension}'."),
            ContentGroup.Picture => ReadKind(source, fileName, kind.Extension),
            ContentGroup.OtherPicture => Bad(
                PictureUnsupported, $"'{fileName}' is {kind.Name}, which many podcast apps do not show. {Advice}"),
            _ => Bad(
                PictureNotPicture, $"'{fileName}' is not a picture: it looks like {kind.Name}. Put the picture itself here."),
        };
    }

    internal static MediaReading<PictureInfo> Damaged(string name, string what) =>
        Bad(PictureDamaged, $"'{name}' is damaged: {what}. {Advice}");

    internal static MediaReading<PictureInfo> Truncated(string name) =>
        Bad(PictureTruncated, $"'{name}' is cut off: its end is missing. Copy the file again, or save the picture again.");

    /// <param name="name">The file's name.</param>
    /// <param name="info">What its headers say.</param>
    /// <param name="pixelBytes">Bytes that a decoder holds of each pixel.</param>
    internal static MediaReading<PictureInfo> Good(string name, PictureInfo info, int pixelBytes = 3) =>
        info.Width <= 0 || info.Height <= 0 ? Damaged(name, $"it says that it is {info.Width} by {info.Height} pixels")
            : info.Width > MaxSide || info.Height > MaxSide || (long)info.Width * info.Height > MaxPixels ? Bad(
                PictureTooLarge, $"'{name}' has {info.Width} x {info.Height} pixels; at most {MaxPixels / 1_000_000} million " +
                    $"are taken, and {MaxSide} on a side. Save it smaller.")
            : (long)info.Width * info.Height * pixelBytes * (info.IsMadeAnew ? 2 : 1) > MaxBytes ? Bad(
                PictureTooLarge, $"'{name}' has {info.Width} x {info.Height} pixels, which fill more than "
                    + $"{MaxBytes / 1_000_000} MB of memory in this kind of file. Save it smaller, or as a simple JPEG (not "
                    + "progressive) in sRGB.")
            : MediaReading<PictureInfo>.Good(info);

    private static MediaReading<PictureInfo> Bad(string code, string message) =>
        MediaReading<PictureInfo>.Bad(code, message);

    private static MediaReading<PictureInfo> ReadKind(ByteSource source, string name, string kind) => kind switch
    {
        "png" => PngReader.Read(source, name),
        "jpg" => JpegReader.Read(source, name),
        "svg" => SvgReader.Read(source.Stream, name),
        "gif" => Good(name, new("image/gif", source.Little16(6), source.Little16(8), true, PictureColor.Indexed)),
        _ => WebpReader.Read(source, name),
    };
}
