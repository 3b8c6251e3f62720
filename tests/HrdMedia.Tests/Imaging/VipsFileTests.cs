using HrdMedia.Imaging;

namespace HrdMedia.Tests.Imaging;

public sealed class VipsFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("hrdmedia-vips-").FullName;
    private int loads;

    private string Library => Path.Combine(folder, "libvips.so.42");

    private string Kept => Path.Combine(folder, "cache", "libvips");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_library_is_loaded_once_to_be_known()
    {
        Write("one", hour: 1);

        Assert.Equal("libvips 1", Version("libvips 1"));
        Assert.Equal("libvips 1", Version("never asked"));
        Assert.Equal(1, loads);
    }

    [Theory]
    [InlineData("two", 1)]
    [InlineData("ones", 1)]
    [InlineData("one", 2)]
    public void Another_library_in_its_place_is_asked_itself(string content, int hour)
    {
        Write("one", hour: 1);
        Version("libvips 1");

        Write(content, hour);

        Assert.Equal("libvips 2", Version("libvips 2"));
        Assert.Equal("libvips 2", Version("never asked"));
        Assert.Equal(2, loads);
    }

    [Fact]
    public void One_that_is_not_beside_the_program_is_asked_each_time()
    {
        Assert.Equal("libvips 1", Version("libvips 1"));
        Assert.Equal("libvips 2", Version("libvips 2"));
        Assert.False(File.Exists(Kept));
    }

    [Theory]
    [InlineData("")]
    [InlineData("libvips 9\n")]
    [InlineData("3 0 00\nlibvips 9\n")]
    public void What_is_kept_of_it_and_damaged_is_not_believed(string kept)
    {
        Write("one", hour: 1);
        Version("libvips 1");
        File.WriteAllText(Kept, kept);

        Assert.Equal("libvips 2", Version("libvips 2"));
    }

    [Fact]
    public void A_cut_one_is_not_believed()
    {
        Write("one", hour: 1);
        Version("libvips 1");
        File.WriteAllText(Kept, File.ReadAllText(Kept)[..^2]);

        Assert.Equal("libvips 2", Version("libvips 2"));
    }

    [Fact]
    public void Where_nothing_can_be_kept_it_is_asked_each_time()
    {
        Write("one", hour: 1);
        File.WriteAllText(Path.Combine(folder, "cache"), "a file where the folder would be");

        Assert.Equal("libvips 1", Version("libvips 1"));
        Assert.Equal("libvips 2", Version("libvips 2"));
    }

    private string Version(string loaded) => new VipsFile(Library, Kept).Version(() =>
    {
        loads++;
        return loaded;
    });

    private void Write(string content, int hour)
    {
        File.WriteAllText(Library, content);
        File.SetLastWriteTimeUtc(Library, new DateTime(2026, 1, 1, hour, 0, 0, DateTimeKind.Utc));
    }
}
