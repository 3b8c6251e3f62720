using HrdMedia.Imaging;
using HrdMedia.Pictures;
using HrdMedia.Pipelines;

namespace HrdMedia.Tests.Imaging;

public sealed class CachedPictureMakerTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("hrdmedia-cache-").FullName;
    private readonly Counting counting = new();

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void What_is_kept_is_not_made_again()
    {
        Assert.Equal([192], New().Make(Recipe(192), new MemorySourceTree()));
        Assert.Equal([192], New().Make(Recipe(192), new MemorySourceTree()));

        Assert.Equal(1, counting.Made);
    }

    [Fact]
    public void Another_recipe_or_another_library_is_not_what_is_kept()
    {
        New().Make(Recipe(192), new MemorySourceTree());
        New().Make(Recipe(384), new MemorySourceTree());
        New("libvips 9").Make(Recipe(192), new MemorySourceTree());

        Assert.Equal(3, counting.Made);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(32)]
    [InlineData(-1)]
    public void A_file_that_is_cut_or_changed_is_made_anew_and_never_published(int length)
    {
        New().Make(Recipe(192), new MemorySourceTree());
        var file = Assert.Single(Directory.GetFiles(folder));
        var bytes = File.ReadAllBytes(file);
        bytes[^1] ^= 1;
        File.WriteAllBytes(file, length < 0 ? bytes : bytes[..length]);

        Assert.Equal([192], New().Make(Recipe(192), new MemorySourceTree()));
        Assert.Equal([192], New().Make(Recipe(192), new MemorySourceTree()));
        Assert.Equal(2, counting.Made);
    }

    [Fact]
    public void What_a_site_has_no_more_is_forgotten()
    {
        New().Make(Recipe(192), new MemorySourceTree());
        var next = New();
        next.Make(Recipe(384), new MemorySourceTree());

        next.Prune();

        Assert.Single(Directory.GetFiles(folder));
        New().Make(Recipe(384), new MemorySourceTree());
        Assert.Equal(2, counting.Made);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_costs_only_time()
    {
        var file = Path.Combine(folder, "file");
        File.WriteAllText(file, "");
        var maker = new CachedPictureMaker(counting, () => "libvips 8", Path.Combine(file, "pictures"));

        Assert.Equal([192], maker.Make(Recipe(192), new MemorySourceTree()));
        Assert.Equal([192], maker.Make(Recipe(192), new MemorySourceTree()));
        maker.Prune();
        Assert.Equal(2, counting.Made);
    }

    private static SizeRecipe Recipe(int width) =>
        new(Drawing.File([1], "a.png", "image/png", 900, 900).Picture, width, PictureFormat.Webp);

    private CachedPictureMaker New(string version = "libvips 8") => new(counting, () => version, folder);

    private sealed class Counting : IPictureMaker
    {
        public int Made { get; private set; }

        public byte[] Make(PictureRecipe recipe, ISourceTree sources)
        {
            Made++;
            return [(byte)((SizeRecipe)recipe).Width];
        }
    }
}
