using System.Buffers;
using System.Buffers.Binary;
using HrdMedia.Media;
using HrdMedia.Media.Tags;

namespace HrdMedia.Tests.Media;

/// <summary>Tags at the limits of their formats and of their room.</summary>
public sealed class TagRoomTests(Recordings recordings)
{
    private static PublishedTags Tags => new("Water", "Humanity");

    [Theory]
    [InlineData(127, "00-00-00-7F")]
    [InlineData(128, "00-00-01-00")]
    [InlineData(16_384, "00-01-00-00")]
    [InlineData(32_758, "00-01-7F-76")]
    [InlineData((1 << 28) - 1, "7F-7F-7F-7F")]
    public void Sizes_of_ID3_have_seven_bits_in_a_byte(int size, string expected)
    {
        var bytes = new byte[4];
        Id3TagWriter.WriteSyncSafe(bytes, size);

        Assert.Equal(expected, BitConverter.ToString(bytes));
        Assert.Equal(size, Id3Frame.SyncSafe(bytes));
    }

    [Theory]
    [InlineData(10_000, 300)]
    [InlineData(31_000, 300)]
    [InlineData(32_700, 192)]
    [InlineData(40_000, 192)]
    public void The_largest_cover_that_fits_is_taken(int size, int width)
    {
        var tags = Tags with { Pictures = [Picture(300, size), Picture(192, 5000)] };

        Assert.Equal(width, Id3TagWriter.Write(tags).Count(b => b == 0xAB) == 5000 ? 192 : 300);
    }

    [Fact]
    public void Too_many_chapters_are_left_out_and_the_rest_stays()
    {
        Assert.Equal(255, Read(Tags with { Chapters = Chapters(255, "Part") }).Chapters.Count);
        Assert.All(new[] { Chapters(256, "Part"), Chapters(200, new string('y', 400)) }, chapters =>
        {
            var read = Read(Tags with { Chapters = chapters, Pictures = [Picture(300, 9000)] });
            Assert.Equal(("Water", 0), (read.Title, read.Chapters.Count));
        });
    }

    [Theory]
    [InlineData("a\nb\u0007c", "a b c")]
    [InlineData("पानी", "पानी")]
    [InlineData("الماء", "الماء")]
    public void A_title_is_one_line(string title, string expected) =>
        Assert.Equal(expected, Read(Tags with { Title = title }).Title);

    [Fact]
    public void A_very_long_title_is_cut_between_letters()
    {
        var start = new string('x', 999);
        Assert.Equal(start, Read(Tags with { Title = $"{start}🌊{new string('y', 90_000)}" }).Title);
        Assert.Equal(255 / 3 * 3, TagText.Utf8(new string('न', 200), 255).Length);
        Assert.Equal(252, TagText.Utf8(new string('x', 252) + "🌊", 255).Length);
    }

    [Theory]
    [InlineData(4)]
    [InlineData(8)]
    public void Places_behind_the_tags_move_on_and_others_do_not(int width)
    {
        ulong[] places = [0, 999, 1000, 1001, 0x12345678];
        var bytes = places.SelectMany(p => BitConverter.GetBytes(p).Reverse().Skip(8 - width)).ToArray();
        var target = new ArrayBufferWriter<byte>();
        new Mp4OffsetsPiece(0, bytes.Length, width, Border: 1000).Write(new MemoryStream(bytes), target);

        Assert.Equal(places.Select(p => p < 1000 ? p : p + TagRoom.Bytes), target.WrittenSpan.ToArray().Chunk(width)
            .Select(c => width == 4 ? BinaryPrimitives.ReadUInt32BigEndian(c) : BinaryPrimitives.ReadUInt64BigEndian(c)));
    }

    // The index of such a file counts in 32 bits.
    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void Sound_that_would_move_beyond_4_GB_stays_where_it_is(int more, bool isTagged)
    {
        var bytes = recordings.Bytes("start.m4a");
        var path = recordings.Save("large.m4a", [.. bytes, 0, 0, 0, 0, .. "free"u8]);
        using var file = new FileStream(path, FileMode.Open);
        file.SetLength(uint.MaxValue - TagRoom.Bytes + more);
        var info = AudioReader.Read(file, "large.m4a").Info!;

        Assert.Equal(file.Length + (isTagged ? TagRoom.Bytes : 0), AudioCleaner.TaggedLength(file, info));
        file.SetLength(0);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(2, false)]
    public void A_WAV_that_would_outgrow_its_size_field_has_no_tags(int more, bool isTagged)
    {
        var size = uint.MaxValue - 1 - 36 - TagRoom.Bytes + more;
        byte[] head = [.. "RIFF\0\0\0\0WAVEfmt "u8, 16, 0, 0, 0, 1, 0, 1, 0, 0x44, 0xAC, 0, 0, 0x88, 0x58, 1, 0, 2, 0, 16, 0,
            .. "data"u8, .. BitConverter.GetBytes((uint)size)];
        using var file = new FileStream(recordings.Save("large.wav", head), FileMode.Open);
        file.SetLength(head.Length + size);
        var info = AudioReader.Read(file, "large.wav").Info!;

        Assert.Equal(file.Length + (isTagged ? TagRoom.Bytes : 0), AudioCleaner.TaggedLength(file, info));
        file.SetLength(0);
    }

    [Fact]
    public void A_proof_is_made_anew_when_the_tags_change_and_only_then()
    {
        var (kept, made) = (new KeptIntegrity(), 0);
        string Of(PublishedTags tags) => kept.Of(tags.Key, () => $"{++made}");

        Assert.Equal(["1", "1", "2", "3", "4"], new[] { Tags, Tags with { }, Tags with { Number = 2 },
            Tags with { Chapters = Chapters(1, "a") }, Tags with { Pictures = [Picture(300, 1)] } }.Select(Of));
    }

    private static RecordingTags Read(PublishedTags tags) => Id3Reader.Read(new MemoryStream(Id3TagWriter.Write(tags)));

    private static TagPicture Picture(int width, int size) =>
        new($"{width}", () => [.. Enumerable.Repeat((byte)0xAB, size)]);

    private static PublishedChapter[] Chapters(int count, string title) => [.. Enumerable.Range(0, count).Select(i =>
        new PublishedChapter(TimeSpan.FromSeconds(i), TimeSpan.FromSeconds(i + 1), title))];
}
