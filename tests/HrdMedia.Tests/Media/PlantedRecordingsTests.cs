using System.Buffers;
using HrdMedia.Media;
using HrdMedia.Media.Metadata;
using HrdMedia.Tests.Tools;

namespace HrdMedia.Tests.Media;

/// <summary>What independent programs plant into recordings is gone when they are published, and the sound is the same bit for
/// bit.</summary>
public sealed class PlantedRecordingsTests(Recordings recordings)
{
    private const MetadataKinds Told = MetadataKinds.Name | MetadataKinds.Words;
    private const MetadataKinds All = Told | MetadataKinds.Serial | MetadataKinds.Place;

    private const string Film = "-f|lavfi|-i|testsrc=size=64x64:rate=5:duration=7.3|";

    public static TheoryData<string, string, MetadataKinds> Files => new()
    {
        { "cbr64.mp3", "id3v24", All | MetadataKinds.Picture | MetadataKinds.Program },
        { "cbr64.mp3", "id3v23", All | MetadataKinds.Picture | MetadataKinds.Program },
        { "cbr64.mp3", "id3v22", Told },
        { "vbr.mp3", "ape", All },
        { "cbr64.mp3", "lyrics3v1", MetadataKinds.Words },
        { "cbr64.mp3", "lyrics3v2", MetadataKinds.Words },
        { "noheader.mp3", "middle", MetadataKinds.None },
        { "vbr.mp3", "middle", MetadataKinds.None },
        { "cbr64.mp3", "trailer", MetadataKinds.None },
        { "end.m4a", "m4a", All | MetadataKinds.Picture | MetadataKinds.Program | MetadataKinds.Time },
        { "film.mp4", "m4a", All | MetadataKinds.Picture | MetadataKinds.Program | MetadataKinds.Time },
        { "vorbis.ogg", "ogg", All | MetadataKinds.Picture },
        { "voice.opus", "ogg", All | MetadataKinds.Picture },
        { "s16.wav", "wav", All | MetadataKinds.Device | MetadataKinds.Program | MetadataKinds.Time },
        { "s16.wav", "piped", MetadataKinds.None },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Nothing_planted_is_published(string name, string kind, MetadataKinds told)
    {
        var path = recordings.Save(name, recordings.Bytes(name));
        Planted.Plant(kind, path);
        Assert.NotEmpty(Planted.In(File.ReadAllBytes(path)));

        var cleaned = recordings.Save(name, Clean(path));

        Planted.MustBeGone(cleaned);
        Assert.Equal(Sound(recordings.Path(name)), Sound(cleaned));
        using var planted = File.OpenRead(path);
        Assert.Equal(told, MetadataReader.Read(planted) & told);
        using var clean = File.OpenRead(cleaned);
        Assert.Equal(MetadataKinds.None, MetadataReader.Read(clean));
    }

    // No comparison of the sound: ffmpeg counts the zeros between two frames to the one before them.
    [Theory]
    [InlineData("cbr128.mp3", "middle")]
    [InlineData("cbr64.mp3", "cut")]
    [InlineData("vorbis.ogg", "glued")]
    [InlineData("voice.opus", "glued")]
    public void What_a_cut_frame_or_a_glued_recording_hides_is_gone(string name, string kind)
    {
        var path = recordings.Save(name, recordings.Bytes(name));
        Planted.Plant(kind, path);
        Assert.NotEmpty(Planted.In(File.ReadAllBytes(path)));

        Planted.MustBeGone(recordings.Save(name, Clean(path)));
    }

    // ffmpeg writes chapters as a track of text beside the sound.
    [Fact]
    public void A_track_of_titles_is_gone()
    {
        var chapters = recordings.Save("chapters.txt", [.. ";FFMETADATA1\n[CHAPTER]\nTIMEBASE=1/1000\nSTART=0\nEND=4000\n"u8,
            .. "title=Ines Vidal\n[CHAPTER]\nTIMEBASE=1/1000\nSTART=4000\nEND=7000\ntitle=SN4711-0815\n"u8]);
        var path = recordings.Save("chaptered.m4a", []);
        ExternalTools.Run("ffmpeg", "-v", "error", "-y", "-i", recordings.Path("end.m4a"), "-i", chapters, "-map", "0:a",
            "-map_chapters", "1", "-c", "copy", path);
        Assert.Contains("text", Streams(path), StringComparison.Ordinal);
        Assert.NotEmpty(Planted.In(File.ReadAllBytes(path)));

        var cleaned = recordings.Save("chaptered.m4a", Clean(path));

        Planted.MustBeGone(cleaned);
        Assert.Equal(Sound(path), Sound(cleaned));
        Assert.Equal("mp4a", Streams(cleaned));
    }

    // A picture for each chapter is a film of JPEGs, each with what its camera wrote.
    [Fact]
    public void A_track_of_pictures_is_gone()
    {
        var picture = recordings.Save("a.jpg", []);
        ExternalTools.Run("ffmpeg", "-v", "error", "-y", "-f", "lavfi", "-i", "testsrc2=size=70x46", "-frames:v", "1", picture);
        Planted.Plant("jpeg", picture);
        var path = recordings.Save("pictures.mp4", []);
        ExternalTools.Run("ffmpeg", "-v", "error", "-y", "-i", recordings.Path("end.m4a"), "-f", "image2", "-i", picture,
            "-map", "0:a", "-map", "1:v", "-map_metadata", "-1", "-c", "copy", "-f", "mp4", path);
        Assert.NotEmpty(Planted.In(File.ReadAllBytes(path)));

        var cleaned = recordings.Save("pictures.mp4", Clean(path));

        Planted.MustBeGone(cleaned);
        Assert.Equal(Sound(path), Sound(cleaned));
    }

    // Each places its samples in another way in the file.
    [Theory]
    [InlineData("a.m4a", "-c:a|aac|-movflags|+faststart")]
    [InlineData("a.m4a", "-c:a|alac")]
    [InlineData("a.mp4", "-c:a|flac|-strict|-2")]
    [InlineData("a.mp4", "-c:a|libopus")]
    [InlineData("a.mp4", "-c:a|libmp3lame")]
    [InlineData("a.mp4", Film + "-c:v|libx264|-bf|2|-c:a|aac")]
    [InlineData("a.mp4", Film + "-c:v|libx264|-c:a|aac|-movflags|+frag_keyframe+empty_moov")]
    [InlineData("a.mp4", Film + "-c:v|libx264|-c:a|aac|-movflags|+frag_keyframe+empty_moov+default_base_moof")]
    [InlineData("a.mp4", Film + "-c:v|libx264|-c:a|aac|-movflags|+frag_keyframe+separate_moof+omit_tfhd_offset")]
    [InlineData("a.mp4", Film + "-c:v|libx264|-c:a|aac|-movflags|+dash+delay_moov|-frag_duration|500000")]
    [InlineData("a.mp4", Film + "-c:v|libx264|-c:a|aac|-movflags|+cmaf+global_sidx|-frag_duration|500000")]
    [InlineData("a.mp4", Film + "-c:v|libvpx-vp9|-c:a|libopus")]
    public void Every_sample_of_sound_and_film_is_the_same(string name, string recipe)
    {
        var path = recordings.Save(name, []);
        Recordings.Encode(path, recipe);
        var cleaned = recordings.Save(name, Clean(path));

        Assert.Equal(Sound(path, "0"), Sound(cleaned, "0"));
        Assert.NotEmpty(Sound(cleaned, "0"));
    }

    private static byte[] Clean(string path)
    {
        using var file = File.OpenRead(path);
        var reading = AudioReader.Read(file, Path.GetFileName(path));
        Assert.True(reading.IsGood, reading.Problem?.Message);
        var target = new ArrayBufferWriter<byte>();
        AudioCleaner.Write(file, reading.Info, target);
        Assert.Equal(AudioCleaner.CleanLength(file, reading.Info), target.WrittenCount);
        return target.WrittenSpan.ToArray();
    }

    private static string Streams(string path) => ExternalTools.Run(
        "ffprobe", "-v", "error", "-show_entries", "stream=codec_tag_string", "-of", "csv=p=0", path).Trim();

    private static string Sound(string path, string streams = "0:a") => ExternalTools.Run(
        "ffmpeg", "-v", "quiet", "-i", path, "-map", streams, "-c", "copy", "-f", "streamhash", "-hash", "sha256", "-");
}
