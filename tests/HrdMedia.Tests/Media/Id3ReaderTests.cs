using System.Text;
using HrdMedia.Media;

namespace HrdMedia.Tests.Media;

/// <summary>Tags of version 3 and 4 by ffmpeg, whose own reading is the second source in the command's tests; the others byte by
/// byte from the specification.</summary>
public sealed class Id3ReaderTests(Recordings recordings)
{
    [Theory]
    [InlineData("tagged.mp3", "Secret title")]
    [InlineData("cbr64.mp3", "")]
    [InlineData("s16.wav", "")]
    public void Reads_the_title(string name, string title)
    {
        using var stream = File.OpenRead(recordings.Path(name));

        Assert.Equal(title, Id3Reader.Read(stream).Title);
    }

    [Fact]
    public void Reads_the_short_frames_of_version_2() =>
        Assert.Equal("Sol", Read(2, 0, [.. "TT2"u8, 0, 0, 4, 0, .. "Sol"u8]).Title);

    [Theory]
    [InlineData(3, "53-6F-6C-00-58", "Sol")]
    [InlineData(1, "FF-FE-53-00-6F-00-6C-00", "Sol")]
    [InlineData(1, "FE-FF-00-53-00-6F-00-6C", "Sol")]
    [InlineData(2, "00-53-00-6F-00-6C", "Sol")]
    [InlineData(0, "53-F3-6C-0A-20-31", "Sól 1")]
    // Half a letter: no text rather than half of one.
    [InlineData(3, "53-C3", "")]
    public void Reads_each_encoding(byte encoding, string bytes, string title)
    {
        byte[] data = [encoding, .. Convert.FromHexString(bytes.Replace("-", "", StringComparison.Ordinal))];

        Assert.Equal(title, Read(3, 0, Frame("TIT2", data)).Title);
    }

    [Fact]
    public void Takes_the_zeros_out_that_hide_sound_like_bytes()
    {
        byte[] hidden = [1, 0xFF, 0, 0xFE, 0x53, 0];
        // Version 3 hides them in the tag as a whole, and its frames count what is there without them.
        byte[] three = [.. Frame("TIT2", [.. hidden[..2], .. hidden[3..]])[..^5], .. hidden[..^1], 0];
        byte[] four = [.. "TIT2"u8, 0, 0, 0, (byte)hidden.Length, 0, 2, .. hidden];

        Assert.Equal("S", Read(3, 0x80, three).Title);
        Assert.Equal("S", Read(4, 0, four).Title);
    }

    [Fact]
    public void Leaves_out_what_is_packed_or_cut()
    {
        byte[] packed = [.. "TIT2"u8, 0, 0, 0, 4, 0, 0x80, 3, .. "Sol"u8];

        Assert.Equal("", Read(3, 0, packed).Title);
        Assert.Equal("", Read(3, 0, [.. "TIT2"u8, 0x7F, 0xFF, 0xFF, 0xFF, 0, 0, 3, .. "Sol"u8]).Title);
        Assert.Same(RecordingTags.None, Id3Reader.Read(new MemoryStream("ID3"u8.ToArray())));
    }

    [Fact]
    public void A_chapter_that_the_table_of_contents_leaves_out_is_not_listed()
    {
        byte[] table = Frame("CTOC", [.. "toc"u8, 0, 3, 1, .. "b"u8, 0]);

        var chapters = Read(3, 0, [.. table, .. Chapter("a", 2500, "Later"), .. Chapter("b", 0, "First")]).Chapters;

        Assert.Equal([new(TimeSpan.Zero, "First", true), new(TimeSpan.FromSeconds(2.5), "Later", false)], chapters);
    }

    private static byte[] Chapter(string name, int start, string title) =>
    [
        .. Frame("CHAP", [.. Encoding.Latin1.GetBytes(name), 0, 0, 0, (byte)(start >> 8), (byte)start, .. new byte[12],
            .. Frame("TIT2", [3, .. Encoding.UTF8.GetBytes(title)])]),
    ];

    private static byte[] Frame(string id, byte[] data) =>
        [.. Encoding.Latin1.GetBytes(id), 0, 0, (byte)(data.Length >> 8), (byte)data.Length, 0, 0, .. data];

    private static RecordingTags Read(int version, byte flags, byte[] body) => Id3Reader.Read(new MemoryStream(
        [.. "ID3"u8, (byte)version, 0, flags, 0, 0, (byte)(body.Length >> 7), (byte)(body.Length & 0x7F), .. body]));
}
