using System.Globalization;
using HrdMedia.Media;
using HrdMedia.Tests.Tools;

namespace HrdMedia.Tests.Media;

public sealed class AudioReaderTests(Recordings recordings)
{
    [Theory]
    [MemberData(nameof(Recordings.All), MemberType = typeof(Recordings))]
    public void Measures_as_ffmpeg_decodes(string name)
    {
        var info = Measure(recordings.Path(name));

        Assert.Equal(new FileInfo(recordings.Path(name)).Length, info.Size);
        Assert.Equal(Seconds(recordings.Path(name)), info.Duration.TotalSeconds, 0.1);
    }

    [Theory]
    [InlineData("cbr64.mp3", "audio/mpeg")]
    [InlineData("end.m4a", "audio/x-m4a")]
    [InlineData("film.mp4", "video/mp4")]
    [InlineData("voice.opus", "audio/ogg")]
    [InlineData("vorbis.ogg", "audio/ogg")]
    [InlineData("s16.wav", "audio/wav")]
    public void Names_the_media_type(string name, string type) => Assert.Equal(type, Measure(recordings.Path(name)).MediaType);

    [Theory]
    [InlineData("cbr64.mp3")]
    [InlineData("end.m4a")]
    [InlineData("start.m4a")]
    [InlineData("vorbis.ogg")]
    [InlineData("voice.opus")]
    [InlineData("s16.wav")]
    public void Reports_a_file_cut_off_in_the_middle(string name)
    {
        var bytes = recordings.Bytes(name);

        var problem = Problem(bytes[..(bytes.Length / 2)], name);

        Assert.Equal("HRD403", problem.Code);
        Assert.EndsWith(
            "Copy the file again, or export the recording again" + (name.EndsWith("mp3") ? " as MP3." : "."), problem.Message);
    }

    [Fact]
    public void Accepts_a_last_frame_that_is_cut() =>
        Assert.NotNull(Read(recordings.Bytes("cbr64.mp3")[..^100], "a.mp3").Info);

    [Theory]
    [InlineData("", "a.mp3", "HRD400", "'a.mp3' is empty (0 bytes). Copy or export the recording again.")]
    [InlineData(
        "<!DOCTYPE html><p>Not found", "a.mp3", "HRD401",
        "'a.mp3' is not a sound file: it looks like an HTML page. Put the recording itself here.")]
    [InlineData(
        "PK\u0003\u0004....", "a.mp3", "HRD401",
        "'a.mp3' is not a sound file: it looks like a ZIP archive. Put the recording itself here.")]
    [InlineData(
        "\u0089PNG\r\n\u001A\n....", "a.mp3", "HRD401",
        "'a.mp3' is not a sound file: it looks like a PNG picture. Put the recording itself here.")]
    [InlineData(
        "Remember the milk", "a.mp3", "HRD401",
        "'a.mp3' is not a sound file: it looks like text. Put the recording itself here.")]
    [InlineData(
        "fLaC\0\0\0\u0022", "a.mp3", "HRD406",
        "'a.mp3' is a FLAC file, which many podcast apps do not play. Export the recording again as MP3.")]
    [InlineData(
        "FORM\0\0\0\u0022AIFF", "a.wav", "HRD406",
        "'a.wav' is an AIFF file, which many podcast apps do not play. Export the recording again as MP3.")]
    [InlineData(
        "ID3\u0003\0\0\0\0\0\u0004\0\0\0\0", "a.mp3", "HRD404",
        "'a.mp3' has tags but no sound in it. Export the recording again as MP3.")]
    public void Reports_what_is_no_recording(string content, string name, string code, string message) =>
        Assert.Equal(new MediaProblem(code, message), Problem([.. content.Select(c => (byte)c)], name));

    [Theory]
    [InlineData("cbr64.mp3", "a.m4a", "'a.m4a' is an MP3 file, but its name ends in '.m4a'. Rename it to 'a.mp3'.")]
    [InlineData("end.m4a", "a.mp3", "'a.mp3' is an MP4 file, but its name ends in '.mp3'. Rename it to 'a.m4a'.")]
    [InlineData("film.mp4", "a.mp3", "'a.mp3' is an MP4 file, but its name ends in '.mp3'. Rename it to 'a.mp4'.")]
    [InlineData("s16.wav", "a.mp3", "'a.mp3' is a WAV file, but its name ends in '.mp3'. Rename it to 'a.wav'.")]
    [InlineData("vorbis.ogg", "a", "'a' is an Ogg file, but its name has no ending. Rename it to 'a.ogg'.")]
    public void Reports_a_wrong_ending(string file, string name, string message) =>
        Assert.Equal(new MediaProblem("HRD402", message), Problem(recordings.Bytes(file), name));

    [Theory]
    [InlineData("raw.aac", "-c:a|aac", "HRD406")]
    [InlineData("old.mp2", "-c:a|mp2", "HRD406")]
    [InlineData("windows.wma", "-c:a|wmav2", "HRD406")]
    [InlineData("free.flac", "-c:a|flac", "HRD406")]
    [InlineData("inogg.ogg", "-c:a|flac", "HRD406")]
    [InlineData("squeezed.wav", "-c:a|adpcm_ms", "HRD406")]
    [InlineData("silent.mp4", "-f|lavfi|-i|testsrc=size=64x64:rate=5:duration=2|-map|1|-c:v|mpeg4", "HRD405")]
    public void Reports_what_apps_do_not_play(string name, string recipe, string code)
    {
        var path = recordings.Save(name, []);
        Recordings.Encode(path, recipe);

        Assert.Equal(code, Problem(File.ReadAllBytes(path), name).Code);
    }

    [Fact]
    public void Steps_over_several_tags_before_and_after_the_sound()
    {
        byte[] tag = [.. "ID3\u0004\0\u0010\0\0\u0002\0"u8, .. new byte[256], .. new byte[10]];
        byte[] large = [.. "ID3\u0003\0\0\0\u0005\0\0"u8, .. new byte[5 << 14]];
        byte[] ape = [.. new byte[8], .. "APETAGEX"u8, 0xD0, 7, 0, 0, 40, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, .. new byte[8]];
        byte[] old = [.. "TAG"u8, .. new byte[125]];
        var bytes = recordings.Bytes("noheader.mp3");
        var sound = Read(bytes, "a.mp3").Info!.Sound[0];

        var info = Read([.. tag, .. large, .. bytes[(int)sound.Start..(int)sound.End], .. ape, .. old], "a.mp3").Info!;

        Assert.Equal([new ByteRange(82206, 82206 + sound.Length)], info.Sound);
    }

    [Fact]
    public void Leaves_out_what_an_opus_decoder_throws_away() =>
        Assert.Equal(7.3, Measure(recordings.Path("voice.opus")).Duration.TotalSeconds, 0.001);

    [Fact]
    public void Follows_all_frames_of_recordings_glued_together()
    {
        var bytes = recordings.Bytes("tagged.mp3");

        var info = Read([.. bytes, .. bytes], "a.mp3").Info!;

        Assert.Equal(2, info.Sound.Count);
        Assert.Equal(14.6, info.Duration.TotalSeconds, 0.2);
    }

    [Fact]
    public void Does_not_believe_a_count_that_covers_half_of_the_sound()
    {
        var more = recordings.Bytes("noheader.mp3");
        var sound = Read(more, "a.mp3").Info!.Sound[0];

        var info = Read([.. recordings.Bytes("cbr64.mp3"), .. more[(int)sound.Start..(int)sound.End]], "a.mp3").Info!;

        Assert.Equal(14.6, info.Duration.TotalSeconds, 0.2);
    }

    [Theory]
    [InlineData("taggednoheader.mp3")]
    [InlineData("cbr64.mp3")]
    [InlineData("s16.wav")]
    [InlineData("end.m4a")]
    [InlineData("vorbis.ogg")]
    public void Reads_little_of_a_long_recording(string name)
    {
        using var file = File.OpenRead(LongRecording(name));
        using var counting = new CountingStream(file);

        Assert.True(AudioReader.Read(counting, name).IsGood);
        Assert.InRange(counting.BytesRead, 1, 1_000_000);
        Assert.True(file.Length > 4_000_000, "The recording is too short to tell.");
    }

    internal static MediaReading<AudioInfo> Read(byte[] bytes, string name) => AudioReader.Read(new MemoryStream(bytes), name);

    internal static AudioInfo Measure(string path)
    {
        using var file = File.OpenRead(path);
        var reading = AudioReader.Read(file, path);
        Assert.True(reading.IsGood, reading.Problem?.Message);
        return reading.Info;
    }

    // ffprobe guesses when an MP3 has no count; there the number of frames is the second source.
    private static double Seconds(string path)
    {
        if (System.IO.Path.GetFileName(path).StartsWith("vbrnoheader", StringComparison.Ordinal))
        {
            var packets = ExternalTools.Run(
                "ffprobe", "-v", "error", "-count_packets", "-show_entries", "stream=nb_read_packets", "-of", "csv=p=0", path);
            return int.Parse(packets.Trim(), CultureInfo.InvariantCulture) * 1152 / 44100.0;
        }

        return double.Parse(
            ExternalTools.Run("ffprobe", "-v", "error", "-show_entries", "format=duration", "-of", "csv=p=0", path),
            CultureInfo.InvariantCulture);
    }

    private string LongRecording(string name)
    {
        var path = recordings.Save("long-" + name, []);
        var loops = name == "s16.wav" ? "4" : name == "vorbis.ogg" ? "400" : "80";
        ExternalTools.Run("ffmpeg", "-v", "error", "-y", "-stream_loop", loops, "-i", recordings.Path(name), "-c", "copy", path);
        return path;
    }

    private static MediaProblem Problem(byte[] bytes, string name)
    {
        var reading = Read(bytes, name);
        Assert.False(reading.IsGood);
        return reading.Problem;
    }
}
