using HrdMedia.Media;

namespace HrdMedia.Tests.Media;

/// <summary>What ffmpeg leaves silent is told, in every form that can be told; what is only quiet is not.</summary>
public sealed class SilenceReaderTests(Recordings recordings)
{
    // The tones of the fixture last 7.3 seconds.
    private const string Around = "-af|adelay=4000:all=1,apad=pad_dur=9";

    [Theory]
    [InlineData("mp3", "-ac|1|-c:a|libmp3lame|-b:a|32k")]
    [InlineData("mp3", "-ac|2|-c:a|libmp3lame|-b:a|128k")]
    [InlineData("mp3", "-ac|2|-c:a|libmp3lame|-q:a|4")]
    [InlineData("mp3", "-ac|2|-c:a|libmp3lame|-b:a|320k|-write_id3v1|1")]
    [InlineData("mp3", "-ar|22050|-ac|1|-c:a|libmp3lame|-b:a|64k")]
    [InlineData("mp3", "-ar|24000|-ac|2|-c:a|libmp3lame|-b:a|64k")]
    [InlineData("wav", "-c:a|pcm_u8")]
    [InlineData("wav", "-ac|2|-c:a|pcm_s16le")]
    [InlineData("wav", "-c:a|pcm_s24le")]
    [InlineData("wav", "-c:a|pcm_f32le")]
    public void Tells_the_silence_at_both_ends(string ending, string form)
    {
        var silence = Read(ending, $"{Around}|{form}");

        Assert.Equal(4, silence.Start.TotalSeconds, 0.2);
        Assert.Equal(9, silence.End.TotalSeconds, 0.2);
    }

    [Theory]
    [InlineData("cbr128.mp3")]
    [InlineData("vbr.mp3")]
    [InlineData("vbrnoheader.mp3")]
    [InlineData("tagged.mp3")]
    [InlineData("s16.wav")]
    [InlineData("u8.wav")]
    [InlineData("end.m4a")]
    [InlineData("opus.ogg")]
    public void A_recording_that_is_heard_all_along_has_none(string name)
    {
        using var stream = File.OpenRead(recordings.Path(name));
        var silence = SilenceReader.Read(stream, AudioReader.Read(stream, name).Info!);

        Assert.InRange(silence.Start.TotalSeconds, 0, 0.2);
        Assert.InRange(silence.End.TotalSeconds, 0, 0.2);
    }

    [Fact]
    public void A_quiet_room_is_no_silence()
    {
        var silence = Read("mp3", "-af|volume=0.002|-ac|1|-c:a|libmp3lame|-b:a|64k");

        Assert.InRange(silence.Start.TotalSeconds, 0, 0.2);
    }

    [Theory]
    [InlineData("cbr128.mp3", 5)]
    [InlineData("s16.wav", 5)]
    public void Reads_a_block_or_two_at_each_end(string name, int blocks)
    {
        using var stream = new CountingStream(File.OpenRead(recordings.Path(name)));
        var info = AudioReader.Read(stream, name).Info!;
        var before = stream.BytesRead;

        SilenceReader.Read(stream, info);

        Assert.InRange(stream.BytesRead - before, 1, blocks * 16L * 1024);
    }

    private Silence Read(string ending, string form)
    {
        var path = recordings.Save($"silence.{ending}", []);
        Recordings.Encode(path, form);
        using var stream = File.OpenRead(path);
        return SilenceReader.Read(stream, AudioReader.Read(stream, path).Info!);
    }
}
