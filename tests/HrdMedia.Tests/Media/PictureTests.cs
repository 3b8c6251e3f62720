using System.Buffers;
using System.Text;
using HrdMedia.Media;
using HrdMedia.Tests.Tools;

namespace HrdMedia.Tests.Media;

public sealed class PictureTests(Recordings recordings)
{
    [Theory]
    [InlineData("a.png", "rgb24", "image/png", false, PictureColor.Rgb)]
    [InlineData("a.png", "rgba", "image/png", true, PictureColor.Rgb)]
    [InlineData("a.png", "gray", "image/png", false, PictureColor.Gray)]
    [InlineData("a.png", "ya8", "image/png", true, PictureColor.Gray)]
    [InlineData("a.png", "pal8", "image/png", false, PictureColor.Indexed)]
    [InlineData("a.jpg", "yuvj420p", "image/jpeg", false, PictureColor.Rgb)]
    [InlineData("a.jpeg", "yuvj444p", "image/jpeg", false, PictureColor.Rgb)]
    [InlineData("a.gif", "rgb8", "image/gif", true, PictureColor.Indexed)]
    [InlineData("a.webp", "yuv420p", "image/webp", false, PictureColor.Rgb)]
    public void Measures_pictures(string name, string format, string type, bool alpha, PictureColor color) =>
        Assert.Equal(new PictureInfo(type, 70, 46, alpha, color), Read(Draw(name, format), name).Info);

    [Theory]
    [InlineData("a.png", "rgba")]
    [InlineData("a.jpg", "yuvj420p")]
    public void Cleans_without_touching_a_pixel(string name, string format)
    {
        var path = Tagged(name, format, "-XMP:Creator=Secret", "-EXIF:GPSLatitude=1", "-Comment=Secret");
        byte[] bytes = [.. File.ReadAllBytes(path), .. "Secret trailer"u8];
        var info = Read(bytes, name).Info!;
        var target = new ArrayBufferWriter<byte>();

        PictureCleaner.Write(new MemoryStream(bytes), info, target);

        var cleaned = recordings.Save(name, target.WrittenSpan.ToArray());
        Assert.Contains("Secret", Encoding.Latin1.GetString(bytes), StringComparison.Ordinal);
        Assert.DoesNotContain("Secret", Encoding.Latin1.GetString(target.WrittenSpan), StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\[(EXIF|XMP|Photoshop|ICC_Profile)\]", ExternalTools.Run("exiftool", "-G", cleaned));
        Assert.Equal(Pixels(path), Pixels(cleaned));
        Assert.Equal(target.WrittenCount, PictureCleaner.CleanLength(new MemoryStream(bytes), info));
        Assert.Equal(info, Read(target.WrittenSpan.ToArray(), name).Info);
    }

    [Fact]
    public void Reports_a_picture_on_its_side() => Assert.Equal(
        new MediaProblem(
            "HRD424",
            "'a.png' is stored turned or mirrored with a note to turn it (orientation 6), which publishing removes. "
            + "Open it in a picture program and save it upright."),
        Read(File.ReadAllBytes(Tagged("a.png", "rgb24", "-n", "-Orientation=6")), "a.png").Problem);

    [Theory]
    [InlineData("a.png", "rgb24")]
    [InlineData("a.jpg", "yuvj420p")]
    [InlineData("a.webp", "yuv420p")]
    public void Reports_a_picture_cut_off(string name, string format)
    {
        var bytes = Draw(name, format);

        Assert.Equal("HRD423", Read(bytes[..(bytes.Length * 2 / 3)], name).Problem?.Code);
    }

    [Theory]
    [InlineData("", "a.png", "HRD420", "'a.png' is empty (0 bytes). Copy or save the picture again.")]
    [InlineData(
        "%PDF-1.7", "a.png", "HRD421",
        "'a.png' is not a picture: it looks like a PDF document. Put the picture itself here.")]
    [InlineData(
        "<svg/>", "a.svg", "HRD426",
        "'a.svg' is no drawing that browsers show: its first element is not 'svg' of http://www.w3.org/2000/svg. Save it again " +
        "as SVG.")]
    [InlineData(
        "<svg/>", "a.png", "HRD422",
        "'a.png' is an SVG drawing, but its name ends in '.png'. Rename it to 'a.svg'.")]
    [InlineData(
        "GIF89a\u0001\0\u0001\0", "a.png", "HRD422",
        "'a.png' is a GIF picture, but its name ends in '.png'. Rename it to 'a.gif'.")]
    [InlineData(
        "GIF89a\0\0\u0001\0", "a.gif", "HRD426",
        "'a.gif' is damaged: it says that it is 0 by 1 pixels. Save it again as JPEG or PNG.")]
    public void Reports_what_is_no_picture(string content, string name, string code, string message) =>
        Assert.Equal(new MediaProblem(code, message), Read([.. content.Select(c => (byte)c)], name).Problem);

    [Fact]
    public void Refuses_to_clean_what_it_cannot_clean() => Assert.Equal(
        new MediaProblem(
            "HRD427", "'a.gif' is of a kind (image/gif) that hidden data cannot be removed from. Save it as JPEG or PNG."),
        PictureCleaner.Check(Read(Draw("a.gif", "rgb8"), "a.gif").Info!, "a.gif"));

    private static MediaReading<PictureInfo> Read(byte[] bytes, string name) => PictureReader.Read(new MemoryStream(bytes), name);

    private static string Pixels(string path) =>
        ExternalTools.Run("ffmpeg", "-v", "error", "-i", path, "-f", "md5", "-c:v", "rawvideo", "-pix_fmt", "rgba", "-");

    private byte[] Draw(string name, string format) => File.ReadAllBytes(DrawFile(name, format));

    private string DrawFile(string name, string format)
    {
        var path = recordings.Save(name, []);
        ExternalTools.Run(
            "ffmpeg", "-v", "error", "-y", "-f", "lavfi", "-i", "testsrc2=size=70x46", "-frames:v", "1",
            "-pix_fmt", format, path);
        return path;
    }

    private string Tagged(string name, string format, params string[] tags)
    {
        var path = DrawFile(name, format);
        ExternalTools.Run("exiftool", [.. tags, "-overwrite_original", path]);
        return path;
    }
}
