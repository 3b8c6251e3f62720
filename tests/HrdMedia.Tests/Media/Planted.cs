using System.Text;
using HrdMedia.Tests.Harness;
using HrdMedia.Tests.Tools;

namespace HrdMedia.Tests.Media;

/// <summary>A made-up person, a serial number and a place that independent programs put into files, and whoever looks for
/// them.</summary>
internal static class Planted
{
    private static readonly string[] Needles = ["Ines Vidal", "ines.vidal", "4711-0815", "27.3668", "70.3322"];

    // Versions, sizes and kinds; nothing that anybody wrote.
    private static readonly string[] OfFilms =
    [
        "AverageBitrate", "MaxBitrate", "BufferSize", "CompatibleBrands", "CompressorID", "GraphicsMode", "HandlerType",
        "MajorBrand", "MinorVersion", "MediaDataOffset", "MediaDataSize", "MediaHeaderVersion", "MovieHeaderVersion",
        "NextTrackID", "PreferredRate", "PreferredVolume", "TimeScale", "TrackHeaderVersion", "TrackID", "TrackLayer",
        "TrackVolume", "TrackDuration", "OpColor", "VideoFrameRate", "SourceImageHeight", "SourceImageWidth", "XResolution",
        "YResolution", "PixelAspectRatio", "Rotation",
    ];

    private static readonly string Encoded = Convert.ToBase64String("Ines Vidal"u8)[..12];

    /// <summary>What <c>exiftool</c> plants into pictures.</summary>
    public static string[] OfPictures { get; } =
    [
        "-EXIF:GPSLatitude=27.3668", "-EXIF:GPSLatitudeRef=S", "-EXIF:GPSLongitude=70.3322", "-EXIF:GPSLongitudeRef=W",
        "-EXIF:SerialNumber=SN4711-0815", "-EXIF:LensSerialNumber=SN4711-0815", "-EXIF:Artist=Ines Vidal",
        "-EXIF:Model=SN4711-0815", "-EXIF:DateTimeOriginal=2024:05:06 07:08:09", "-EXIF:UserComment=Ines Vidal",
        "-XMP:Creator=Ines Vidal", "-XMP:GPSLatitude=27.3668", "-XMP:GPSLongitude=70.3322", "-XMP:SerialNumber=SN4711-0815",
    ];

    /// <summary>Runs the script beside this file, by a Python that has mutagen.</summary>
    public static void Plant(string kind, string path) => ExternalTools.Run("python3-mutagen",
        Repository.Path("tests/HrdMedia.Tests/Media/plant.py"), kind, path);

    /// <summary>What of it the bytes hold, in the ways that formats write text.</summary>
    public static IEnumerable<string> In(byte[] bytes)
    {
        var ways = new[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32 };
        return Needles.Where(n => ways.Any(way => bytes.AsSpan().IndexOf(way.GetBytes(n)) >= 0)
            || bytes.AsSpan().IndexOf(Encoding.ASCII.GetBytes(Convert.ToHexString(Encoding.ASCII.GetBytes(n)))) >= 0
            || bytes.AsSpan().IndexOf(Encoding.ASCII.GetBytes(Convert.ToHexStringLower(Encoding.ASCII.GetBytes(n)))) >= 0)
            .Concat(bytes.AsSpan().IndexOf(Encoding.ASCII.GetBytes(Encoded)) >= 0 ? [Encoded] : []);
    }

    /// <summary>Fails when bytes, exiftool (all groups, unknown tags, embedded streams) or mat2 find anything.</summary>
    public static void MustBeGone(string path)
    {
        Assert.Empty(In(File.ReadAllBytes(path)));
        var tags = ExternalTools.Run("exiftool", "-a", "-u", "-ee", "-G0", "-s", path);
        Assert.DoesNotContain(Needles, tags.Contains);
        Assert.DoesNotMatch(@"\[(EXIF|XMP|IPTC|Photoshop|ID3|APE|MPF|ICC_Profile|MakerNotes|Trailer)\]", tags);
        Assert.DoesNotMatch(@"(GPS|Serial|Artist|Author|Owner|Creator|Comment|Thumbnail|Warning)\w*\s+: \S", tags);

        // mat2 knows M4A under the name of a film only, and lists there what the format itself requires.
        var known = path.EndsWith(".m4a", StringComparison.Ordinal) ? Path.ChangeExtension(path, ".mp4") : path;
        if (known != path)
        {
            File.Copy(path, known, overwrite: true);
        }

        var told = ExternalTools.Run("mat2", "--show", known).Split('\n').Skip(1).Select(line => line.Trim().Split(':')[0])
            .Where(key => key.Length > 0).Except(known.EndsWith(".mp4", StringComparison.Ordinal) ? OfFilms
                : known.EndsWith(".svg", StringComparison.Ordinal) ? ["ImageSize", "Megapixels"]
                : known.EndsWith(".pdf", StringComparison.Ordinal) ? ["creation-date", "format", "mod-date"] : []);
        Assert.Empty(told);
    }
}
