using System.Buffers;
using HrdMedia.Media.Svg;
using static HrdMedia.Media.MediaDiagnostics;

namespace HrdMedia.Media;

/// <summary>Writes pictures without metadata (places, cameras, names, thumbnails) and with every pixel as it was. A JPEG that is
/// stored turned keeps that note alone.</summary>
public static class PictureCleaner
{
    private const string PngKept = "IHDR PLTE tRNS sRGB gAMA IDAT IEND";

    /// <summary>Why a picture of this kind cannot be cleaned; null when it can.</summary>
    public static MediaProblem? Check(PictureInfo info, string fileName) =>
        info.MediaType is "image/png" or "image/jpeg" || info.IsDrawing ? null : new(
            PictureNotCleanable,
            $"'{fileName}' is of a kind ({info.MediaType}) that hidden data cannot be removed from. Save it as JPEG or PNG.");

    /// <summary>The exact number of bytes that <see cref="Write"/> will write.</summary>
    /// <exception cref="IOException">The stream cannot be read, or is not the picture that was measured.</exception>
    public static long CleanLength(Stream source, PictureInfo info) => Plan(source, info).Length;

    /// <summary>Writes the cleaned picture (PNG: ISO/IEC 15948; JPEG: ISO/IEC 10918-1; SVG 2) in blocks of at most 64
    /// KB.</summary>
    /// <param name="source">The file that <paramref name="info"/> was read from.</param>
    /// <param name="info">What <see cref="PictureReader"/> found in it; it must have passed <see cref="Check"/>.</param>
    /// <param name="target">Where the bytes go.</param>
    /// <exception cref="IOException">The stream cannot be read, or is not the picture that was measured.</exception>
    public static void Write(Stream source, PictureInfo info, IBufferWriter<byte> target) =>
        Plan(source, info).Write(source, target);

    private static CleanPlan Plan(Stream source, PictureInfo info) => info.MediaType switch
    {
        "image/png" => PngPlan(new(source)),
        "image/jpeg" => JpegPlan(new(source), info),
        SvgReader.MediaType => SvgPlan(source),
        _ => throw new InvalidMediaException("PNG or JPEG"),
    };

    // Of at most two megabytes.
    private static CleanPlan SvgPlan(Stream source)
    {
        var (bytes, plan) = (new ArrayBufferWriter<byte>(), new CleanPlan());
        SvgReader.Write(source, bytes);
        plan.Bytes(bytes.WrittenSpan.ToArray());
        return plan;
    }

    private static CleanPlan PngPlan(ByteSource source)
    {
        var chunks = PngChunks.Read(source);
        var plan = new CleanPlan();
        plan.Copy(0, 8);
        foreach (var (_, range) in chunks.All.Where(c => PngKept.Split(' ').Contains(c.Type)))
        {
            plan.Copy(range.Start, range.End);
        }

        return chunks.IsWhole ? plan : throw new InvalidMediaException("PNG");
    }

    private static CleanPlan JpegPlan(ByteSource source, PictureInfo info)
    {
        var segments = JpegSegments.Read(source);
        var plan = new CleanPlan();
        plan.Copy(0, 2);
        if (info.Orientation > 1)
        {
            // Exif data with one directory of one field.
            plan.Bytes([0xFF, 0xE1, 0, 34, .. "Exif\0\0MM\0*"u8, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1,
                0, (byte)info.Orientation, 0, 0, 0, 0, 0, 0]);
        }

        foreach (var segment in segments.All)
        {
            if (IsJfif(source, segment))
            {
                // Length 16 and a thumbnail of 0 by 0 pixels (ITU-T T.871, 10.1); version and density stay.
                plan.Bytes([0xFF, 0xE0, 0, 16, .. "JFIF\0"u8]);
                plan.Copy(segment.Body + 5, segment.Body + 12);
                plan.Zeros(2);
            }
            else if (IsNeeded(source, segment))
            {
                plan.Copy(segment.Start, segment.End);
            }
        }

        return segments.IsWhole ? plan : throw new InvalidMediaException("JPEG");
    }

    private static bool IsJfif(ByteSource source, JpegSegment segment) =>
        segment.Marker == 0xE0 && segment.End - segment.Body >= 14 && source.Matches(segment.Body, "JFIF\0"u8);

    // What draws the picture: frames, tables, scans. All others are of programs, or are not drawn. APP14 says whether three or
    // four components are to be converted; without it CMYK shows inverted.
    private static bool IsNeeded(ByteSource source, JpegSegment segment) => segment.Marker switch
    {
        0xEE => source.Matches(segment.Body, "Adobe"u8) && segment.End - segment.Body == 12,
        0xC8 => false,
        >= 0xC0 and <= 0xCF or JpegSegments.StartOfScan or JpegSegments.EndOfImage or 0xDB or 0xDC or 0xDD => true,
        _ => false,
    };
}
