using System.Buffers.Binary;
using HrdMedia.Media;
using HrdMedia.Pictures;
using HrdMedia.Tests.Tools;
using NetVips;

namespace HrdMedia.Tests.Imaging;

public sealed class PictureResizerTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("hrdmedia-size-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData(PictureFormat.Webp, "WEBP")]
    [InlineData(PictureFormat.Jpeg, "JPEG")]
    [InlineData(PictureFormat.Png, "PNG")]
    public void Makes_exactly_the_size_that_the_page_names(PictureFormat format, string kind)
    {
        using var image = Drawing.RedAndBlue(1001, 667);
        var (picture, sources) = Drawing.File(image.PngsaveBuffer(), "a.png", "image/png", 1001, 667);

        foreach (var width in (int[])[1, 192, 384, 1001])
        {
            var recipe = new SizeRecipe(picture, width, format);
            var file = Save(Drawing.Maker.Make(recipe, sources));

            Assert.Equal($"{kind} {width}x{recipe.Height}", ExternalTools.Run("identify", "-format", "%m %wx%h", file));
        }
    }

    [Fact]
    public void Turns_a_picture_upright_and_drops_its_place_and_words()
    {
        using var image = Drawing.RedAndBlue(400, 200);
        var turned = WithExif(image.JpegsaveBuffer(q: 95));
        Assert.Contains("GPS Latitude", ExternalTools.Run("exiftool", Save(turned)), StringComparison.Ordinal);
        var (picture, sources) = Drawing.File(turned, "a.jpg", "image/jpeg", 200, 400);

        foreach (var format in Enum.GetValues<PictureFormat>())
        {
            var bytes = Drawing.Maker.Make(new SizeRecipe(picture, 100, format), sources);

            using var upright = Image.NewFromBuffer(bytes);
            Assert.Equal((100, 200), (upright.Width, upright.Height));
            // Orientation 6: what is left in the file is above for who looks at it.
            Assert.True(upright.Getpoint(50, 20) is [> 200, _, < 60, ..] && upright.Getpoint(50, 180) is [< 60, _, > 200, ..]);
            Assert.DoesNotMatch(@"\[(EXIF|XMP|IPTC|ICC_Profile|Photoshop|MakerNotes)\]|Comment|GPS",
                ExternalTools.Run("exiftool", "-G", "-s", Save(bytes)));
            Assert.DoesNotContain("planted", System.Text.Encoding.Latin1.GetString(bytes), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Keeps_what_is_transparent()
    {
        using var image = Drawing.RedAndBlue(300, 300);
        using var clear = image.Bandjoin(0);
        var (picture, sources) = Drawing.File(clear.PngsaveBuffer(), "a.png", "image/png", 300, 300, hasAlpha: true);

        Assert.Equal(PictureFormat.Png, PictureSizes.ForAll(picture).Format);
        foreach (var size in PictureSizes.Of(picture))
        {
            using var made = Image.NewFromBuffer(Drawing.Maker.Make(size, sources));
            Assert.True(made.HasAlpha());
            Assert.Equal(0, made.Getpoint(9, 9)[3]);
        }
    }

    [Fact]
    public void Makes_no_size_that_is_wider_than_the_picture()
    {
        var (small, _) = Drawing.File([], "a.png", "image/png", 500, 250);
        var (large, _) = Drawing.File([], "a.png", "image/png", 3000, 3000);

        Assert.Equal([192, 384, 500], PictureSizes.Webp(small).Select(s => s.Width));
        Assert.Equal([192, 384, 768, 1200], PictureSizes.Webp(large).Select(s => s.Width));
        Assert.Equal((500, 250), (PictureSizes.ForAll(small).Width, PictureSizes.ForAll(small).Height));
        Assert.Equal(PictureFormat.Jpeg, PictureSizes.ForAll(large).Format);
    }

    [Fact]
    public void Gives_the_same_bytes_however_much_runs_at_once()
    {
        using var noise = Image.Gaussnoise(900, 900, mean: 128, sigma: 40, seed: 7);
        using var grey = noise.Cast(Enums.BandFormat.Uchar);
        using var image = grey.Bandjoin(grey, grey).Copy(interpretation: Enums.Interpretation.Srgb);
        var (picture, sources) = Drawing.File(image.PngsaveBuffer(), "a.png", "image/png", 900, 900);
        var recipe = new SizeRecipe(picture, 384, PictureFormat.Webp);
        var alone = Drawing.Maker.Make(recipe, sources);

        var together = Enumerable.Range(0, 8).AsParallel().WithDegreeOfParallelism(8)
            .Select(_ => Convert.ToHexString(Drawing.Maker.Make(recipe, sources))).ToArray();

        Assert.All(together, made => Assert.Equal(Convert.ToHexString(alone), made));
    }

    [Fact]
    public void A_key_stands_for_the_content_the_width_and_the_kind()
    {
        var (one, _) = Drawing.File([1], "a.png", "image/png", 900, 900);
        var (renamed, _) = Drawing.File([1], "b.png", "image/png", 900, 900);
        var (other, _) = Drawing.File([2], "a.png", "image/png", 900, 900);
        string Key(PictureFile picture, int width, PictureFormat format) => new SizeRecipe(picture, width, format).Key;

        Assert.Equal(Key(one, 384, PictureFormat.Webp), Key(renamed, 384, PictureFormat.Webp));
        Assert.Equal(4, new[] { Key(one, 384, PictureFormat.Webp), Key(other, 384, PictureFormat.Webp),
            Key(one, 768, PictureFormat.Webp), Key(one, 384, PictureFormat.Png) }.Distinct().Count());
    }

    private string Save(byte[] bytes)
    {
        var file = Path.Combine(folder, "made");
        File.WriteAllBytes(file, bytes);
        return file;
    }

    // After the first marker: Exif 2.32 with orientation 6 and a latitude of 27 degrees, and a comment.
    private static byte[] WithExif(byte[] jpeg)
    {
        byte[] rationals = [27, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0];
        byte[] tiff =
        [
            .. "II*\0"u8, 8, 0, 0, 0,
            2, 0, .. Entry(0x0112, 3, 1, 6), .. Entry(0x8825, 4, 1, 38), 0, 0, 0, 0,
            2, 0, .. Entry(1, 2, 2, 'N'), .. Entry(2, 5, 3, 68), 0, 0, 0, 0, .. rationals,
        ];
        return [.. jpeg[..2], .. Segment(0xE1, [.. "Exif\0\0"u8, .. tiff]), .. Segment(0xFE, [.. "planted"u8]), .. jpeg[2..]];
    }

    private static byte[] Entry(ushort tag, ushort type, uint count, uint value)
    {
        var entry = new byte[12];
        BinaryPrimitives.WriteUInt16LittleEndian(entry, tag);
        BinaryPrimitives.WriteUInt16LittleEndian(entry.AsSpan(2), type);
        BinaryPrimitives.WriteUInt32LittleEndian(entry.AsSpan(4), count);
        BinaryPrimitives.WriteUInt32LittleEndian(entry.AsSpan(8), value);
        return entry;
    }

    private static byte[] Segment(byte marker, byte[] body) =>
        [0xFF, marker, (byte)((body.Length + 2) >> 8), (byte)(body.Length + 2), .. body];
}
