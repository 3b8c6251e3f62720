using System.Buffers;
using HrdMedia.Media;
using HrdMedia.Media.Metadata;
using HrdMedia.Pictures;
using HrdMedia.Tests.Imaging;
using HrdMedia.Tests.Tools;
using NetVips;

namespace HrdMedia.Tests.Media;

/// <summary>What independent programs plant into pictures is gone when they are published, and they look as before.</summary>
public sealed class PlantedPicturesTests(Recordings recordings)
{
    private const MetadataKinds Told = MetadataKinds.Place | MetadataKinds.Serial | MetadataKinds.Name | MetadataKinds.Time
        | MetadataKinds.Device | MetadataKinds.Words;

    [Theory]
    [InlineData("a.jpg", MetadataKinds.Picture | MetadataKinds.Trailer | MetadataKinds.Program)]
    [InlineData("a.png", MetadataKinds.Trailer)]
    public void Nothing_planted_is_published(string name, MetadataKinds more)
    {
        var path = Draw(name);
        ExternalTools.Run("exiftool", [.. Planted.OfPictures, "-overwrite_original", path]);
        if (name == "a.jpg")
        {
            ExternalTools.Run("exiftool", "-IPTC:By-line=Ines Vidal", "-IPTC:City=27.3668", $"-ThumbnailImage<={Draw("t.jpg")}",
                "-overwrite_original", path);
        }

        Planted.Plant(name == "a.jpg" ? "jpeg" : "png", path);
        Assert.NotEmpty(Planted.In(File.ReadAllBytes(path)));

        var info = Read(path);
        var cleaned = recordings.Save(name, Clean(path, info));

        Assert.False(info.IsMadeAnew);
        Planted.MustBeGone(cleaned);
        Assert.Equal(Pixels(path), Pixels(cleaned));
        using var planted = File.OpenRead(path);
        Assert.Equal(Told | more, MetadataReader.Read(planted) & (Told | more));
        using var clean = File.OpenRead(cleaned);
        Assert.Equal(MetadataKinds.None, MetadataReader.Read(clean));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public void A_turned_picture_is_upright_everywhere(int orientation)
    {
        var path = recordings.Save("a.jpg", []);
        using (var drawn = Drawing.RedAndBlue(400, 200))
        {
            drawn.Jpegsave(path, q: 95);
        }

        ExternalTools.Run("exiftool", [.. Planted.OfPictures, "-n", $"-Orientation={orientation}", "-overwrite_original", path]);
        var info = Read(path);
        var bytes = File.ReadAllBytes(path);
        var (picture, sources) = Drawing.File(bytes, "a.jpg", "image/jpeg", info.Width, info.Height);
        using var expected = Image.NewFromFile(path).Autorot();
        Assert.Equal((expected.Width, expected.Height), (info.Width, info.Height));

        var whole = Drawing.Maker.Make(new WholeRecipe(picture with { Info = info }), sources);
        Planted.MustBeGone(recordings.Save("whole.jpg", whole));
        MustLook(expected, whole);
        MustLook(expected, Drawing.Maker.Make(new SizeRecipe(picture, info.Width, PictureFormat.Webp), sources));

        // Where no pictures are made, the note how to turn it stays, alone.
        var cleaned = Clean(path, info);
        Assert.Empty(Planted.In(cleaned));
        using var turned = Image.NewFromBuffer(cleaned).Autorot();
        MustLook(expected, turned.PngsaveBuffer());
        var saved = recordings.Save("c.jpg", cleaned);
        Assert.Equal($"{orientation}", ExternalTools.Run("exiftool", "-n", "-s3", "-Orientation", saved).Trim());
        Assert.DoesNotContain("GPS", ExternalTools.Run("exiftool", saved), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.jpg")]
    [InlineData("a.png")]
    public void Colours_of_another_profile_become_those_of_every_screen(string name)
    {
        var path = recordings.Save(name, []);
        using var drawn = Drawing.RedAndBlue(60, 40);
        using var wide = drawn.IccTransform("p3", inputProfile: "srgb", embedded: false);
        wide.WriteToFile(path);
        Assert.Contains("ICC", ExternalTools.Run("exiftool", "-G", path), StringComparison.Ordinal);
        var info = Read(path);
        Assert.True(info.HasProfile);
        var (picture, sources) = Drawing.File(File.ReadAllBytes(path), name, info.MediaType, 60, 40);

        var whole = Drawing.Maker.Make(new WholeRecipe(picture with { Info = info }), sources);

        Planted.MustBeGone(recordings.Save(name, whole));
        MustLook(drawn, whole);
    }

    private static void MustLook(Image expected, byte[] bytes)
    {
        using var made = Image.NewFromBuffer(bytes);
        Assert.Equal((expected.Width, expected.Height), (made.Width, made.Height));
        foreach (var (x, y) in new[] { (0.1, 0.1), (0.9, 0.1), (0.1, 0.9), (0.9, 0.9) })
        {
            var (left, top) = ((int)(x * made.Width), (int)(y * made.Height));
            Assert.All(expected.Getpoint(left, top).Zip(made.Getpoint(left, top)),
                p => Assert.InRange(p.First - p.Second, -9, 9));
        }
    }

    private static PictureInfo Read(string path)
    {
        using var file = File.OpenRead(path);
        var reading = PictureReader.Read(file, Path.GetFileName(path));
        Assert.True(reading.IsGood, reading.Problem?.Message);
        return reading.Info;
    }

    private static byte[] Clean(string path, PictureInfo info)
    {
        var target = new ArrayBufferWriter<byte>();
        using var file = File.OpenRead(path);
        PictureCleaner.Write(file, info, target);
        return target.WrittenSpan.ToArray();
    }

    private static string Pixels(string path) =>
        ExternalTools.Run("ffmpeg", "-v", "quiet", "-i", path, "-f", "md5", "-c:v", "rawvideo", "-pix_fmt", "rgba", "-");

    private string Draw(string name)
    {
        var path = recordings.Save(name, []);
        ExternalTools.Run("ffmpeg", "-v", "error", "-y", "-f", "lavfi", "-i", "testsrc2=size=70x46", "-frames:v", "1", path);
        return path;
    }
}
