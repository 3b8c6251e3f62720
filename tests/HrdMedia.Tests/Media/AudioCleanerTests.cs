using System.Buffers;
using System.Text;
using HrdMedia.Media;
using HrdMedia.Tests.Tools;

namespace HrdMedia.Tests.Media;

public sealed class AudioCleanerTests(Recordings recordings)
{
    [Theory]
    [MemberData(nameof(Recordings.All), MemberType = typeof(Recordings))]
    public void Keeps_every_audio_frame_and_the_duration(string name)
    {
        var path = recordings.Path(name);
        var cleaned = recordings.Save(name, Clean(path));

        Assert.Equal(SoundHash(path), SoundHash(cleaned));
        Assert.Equal(AudioReaderTests.Measure(path).Duration, AudioReaderTests.Measure(cleaned).Duration);
        Assert.Equal("", ExternalTools.Run("ffmpeg", "-v", "error", "-i", cleaned, "-map", "0:a", "-f", "null", "-"));
    }

    [Theory]
    [MemberData(nameof(Recordings.All), MemberType = typeof(Recordings))]
    public void Leaves_no_metadata(string name)
    {
        var bytes = Clean(recordings.Path(name));
        var tags = ExternalTools.Run("exiftool", "-s", "-G", recordings.Save(name, bytes));

        Assert.DoesNotContain("Secret", Encoding.Latin1.GetString(bytes), StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\[(ID3|APE|XMP|RIFF\]\s+(Title|Artist|Comment|Software))", tags);
        Assert.DoesNotMatch(@"(Title|Artist|Comment|HandlerDescription|Vendor|CreatorTool)\s+: *\S", tags);
        Assert.DoesNotMatch(@"\[(QuickTime|Vorbis)\]\s+\w*(Create|Modify)Date\s+: (?!0000)", tags);
    }

    [Theory]
    [MemberData(nameof(Recordings.All), MemberType = typeof(Recordings))]
    public void Knows_the_exact_length_before_writing(string name)
    {
        using var file = File.OpenRead(recordings.Path(name));
        var info = AudioReader.Read(file, name).Info!;

        Assert.Equal(Clean(recordings.Path(name)).Length, AudioCleaner.CleanLength(file, info));
    }

    [Theory]
    [InlineData("end.m4a")]
    [InlineData("fragmented.m4a")]
    public void Keeps_the_size_of_files_that_point_into_themselves(string name) =>
        Assert.Equal(recordings.Bytes(name).Length, Clean(recordings.Path(name)).Length);

    [Theory]
    [InlineData("cover.ogg")]
    [InlineData("cover.opus")]
    public void Numbers_ogg_pages_without_a_gap(string name)
    {
        var bytes = Clean(recordings.Path(name));
        var expected = 0u;
        for (var page = 0; page < bytes.Length; expected++)
        {
            Assert.Equal(expected, BitConverter.ToUInt32(bytes, page + 18));
            page += 27 + bytes[page + 26] + bytes.Skip(page + 27).Take(bytes[page + 26]).Sum(lacing => lacing);
        }
    }

    [Fact]
    public void Leaves_out_tags_between_recordings_glued_together()
    {
        var bytes = recordings.Bytes("tagged.mp3");
        var cleaned = Clean(recordings.Save("glued.mp3", [.. bytes, .. bytes]));

        Assert.DoesNotContain("Secret", Encoding.Latin1.GetString(cleaned), StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_file_that_changed_after_it_was_measured()
    {
        var bytes = recordings.Bytes("s16.wav");
        var info = AudioReaderTests.Read(bytes, "a.wav").Info!;

        Assert.ThrowsAny<IOException>(() => AudioCleaner.CleanLength(new MemoryStream(bytes[..100]), info));
    }

    private static byte[] Clean(string path)
    {
        var info = AudioReaderTests.Measure(path);
        var target = new ArrayBufferWriter<byte>();
        using var file = File.OpenRead(path);
        AudioCleaner.Write(file, info, target);
        return target.WrittenSpan.ToArray();
    }

    private static string SoundHash(string path) =>
        ExternalTools.Run("ffmpeg", "-v", "error", "-i", path, "-map", "0:a", "-c", "copy", "-f", "md5", "-");
}
