using System.Buffers;
using System.Globalization;
using System.Text.Json;
using HrdMedia.Media;
using HrdMedia.Media.Tags;
using HrdMedia.Tests.Harness;
using HrdMedia.Tests.Imaging;
using HrdMedia.Tests.Tools;

namespace HrdMedia.Tests.Media;

/// <summary>Independent programs read from a published recording exactly the tags that it was given, and hear the same
/// sound.</summary>
public sealed class PublishedTagsTests(Recordings recordings)
{
    private const string Film = "-f|lavfi|-i|testsrc=size=64x64:rate=5:duration=7.3|";

    private const string Title = "Água, पानी ko हक — المياه «حق» 🌊";

    private static readonly Lazy<byte[]> Cover = new(MakeCover);

    public static TheoryData<string> Names =>
    [
        "cbr64.mp3", "vbr.mp3", "end.m4a", "start.m4a", "film.mp4", "vorbis.ogg", "voice.opus", "cover.ogg", "s16.wav",
    ];

    private static PublishedTags Tags => new(Title, "Humanity")
    {
        Season = 2,
        Number = 12,
        Licence = "https://creativecommons.org/licenses/by/4.0/",
        Chapters =
        [
            new(TimeSpan.Zero, TimeSpan.FromMilliseconds(2345), "Opening"),
            new(TimeSpan.FromMilliseconds(2345), TimeSpan.FromSeconds(5), "सुखा र الجفاف"),
            new(TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(7.2), "Ends"),
        ],
        Pictures = [new("a", () => Cover.Value)],
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Ffprobe_reads_the_tags_and_nothing_else(string name)
    {
        var probe = Probe(Published(name, Tags), "-show_format", "-show_chapters", "-show_streams");
        var streams = probe.GetProperty("streams").EnumerateArray().ToArray();
        var said = new[] { probe.GetProperty("format") }.Concat(streams).SelectMany(Said)
            .Select(t => $"{t.Name.ToLowerInvariant()}={t.Value.GetString()}").Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(Expected(name).Order(StringComparer.Ordinal), said);
        Assert.Equal(name.EndsWith(".wav", StringComparison.Ordinal) ? [] : Tags.Chapters.Select(c =>
            $"{c.Start.TotalSeconds:0.000} {c.Title}"), probe.GetProperty("chapters").EnumerateArray().Select(c =>
            $"{Seconds(c, "start_time"):0.000} {c.GetProperty("tags").GetProperty("title").GetString()}"));
        var pictures = streams.Count(s => s.GetProperty("disposition").GetProperty("attached_pic").GetInt32() == 1);
        Assert.Equal(Path.GetExtension(name) is ".mp3" or ".m4a" or ".mp4" ? 1 : 0, pictures);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Mutagen_reads_the_tags_and_nothing_else(string name)
    {
        var kind = Path.GetExtension(name);
        if (kind == ".wav")
        {
            return;
        }

        var size = Cover.Value.Length;
        string[] expected = kind switch
        {
            ".mp3" => ["version (2, 3, 0)", $"TIT2 {Title}", "TALB Humanity", "TRCK 12", "TPOS 2", $"WCOP {Tags.Licence}",
                "CTOC 3 chp0,chp1,chp2 0", "CHAP chp0 0 2345 ['Opening']", "CHAP chp1 2345 5000 ['सुखा र الجفاف']",
                "CHAP chp2 5000 7200 ['Ends']", $"APIC image/jpeg 3 {size} ''"],
            ".m4a" or ".mp4" => [$"©nam ['{Title}']", "©alb ['Humanity']", "trkn [(12, 0)]", "disk [(2, 0)]",
                $"cprt ['{Tags.Licence}']", $"covr [(13, {size})]", "chpl 0.000 Opening", "chpl 2.345 सुखा र الجفاف",
                "chpl 5.000 Ends"],
            _ => [$"TITLE {Title}", "ALBUM Humanity", "TRACKNUMBER 12", "DISCNUMBER 2", $"LICENSE {Tags.Licence}",
                "CHAPTER001 00:00:00.000", "CHAPTER001NAME Opening", "CHAPTER002 00:00:02.345",
                "CHAPTER002NAME सुखा र الجفاف", "CHAPTER003 00:00:05.000", "CHAPTER003NAME Ends"],
        };

        var lines = Mutagen(Published(name, Tags));
        Assert.Equal(expected.Order(StringComparer.Ordinal), lines.Skip(1).Order(StringComparer.Ordinal));
        Assert.Equal(lines[0], Mutagen(recordings.Save(name, Bytes(name, null)))[0]);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_sound_its_gaps_and_its_length_are_the_same(string name)
    {
        var plain = recordings.Save(name, Bytes(name, null));
        var tagged = Published(name, Tags);

        Assert.Equal(Sound(recordings.Path(name)), Sound(tagged));
        Assert.Equal(Decoded(plain), Decoded(tagged));
        Assert.Equal(Timing(plain), Timing(tagged));
        Assert.Equal("", ExternalTools.Run("ffmpeg", "-v", "error", "-i", tagged, "-map", "0:a", "-f", "null", "-"));
        Assert.Equal(AudioReaderTests.Measure(plain).Duration, AudioReaderTests.Measure(tagged).Duration);
    }

    // What encoders say of delay and padding stands in the first frame.
    [Theory]
    [InlineData("cbr64.mp3")]
    [InlineData("vbr.mp3")]
    [InlineData("noheader.mp3")]
    public void An_MP3_is_the_same_bytes_behind_its_tags(string name)
    {
        var (plain, tagged) = (Bytes(name, null), Bytes(name, Tags));

        Assert.Equal(plain, tagged[^plain.Length..]);
        Assert.Equal(TagRoom.Bytes, tagged.Length - plain.Length);
    }

    [Theory]
    [InlineData("a.m4a", "-c:a|aac|-movflags|+faststart")]
    [InlineData("a.m4a", "-c:a|alac|-movflags|+faststart")]
    [InlineData("a.mp4", Film + "-c:v|libx264|-bf|2|-c:a|aac|-movflags|+faststart")]
    [InlineData("a.mp4", Film + "-c:v|libvpx-vp9|-c:a|libopus|-movflags|+faststart")]
    public void Every_sample_is_found_where_the_index_has_moved(string name, string recipe)
    {
        var path = recordings.Save(name, []);
        Recordings.Encode(path, recipe);
        var tagged = recordings.Save(name, Bytes(path, Tags));

        Assert.Equal(Sound(path, "0:a"), Sound(tagged, "0:a"));
        if (recipe.StartsWith(Film, StringComparison.Ordinal))
        {
            Assert.Equal(Sound(path, "0:v"), Sound(tagged, "0:v:0"));
        }

        Assert.Contains("Ends", string.Join('\n', Mutagen(tagged)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fragmented.m4a", "")]
    [InlineData("a.mp4", Film + "-c:v|libx264|-c:a|aac|-movflags|+cmaf+global_sidx|-frag_duration|500000")]
    [InlineData("a.mp4", Film + "-c:v|libx264|-c:a|aac|-movflags|+frag_keyframe+empty_moov")]
    public void A_film_in_fragments_has_no_tags(string name, string recipe)
    {
        var path = recipe.Length == 0 ? recordings.Path(name) : recordings.Save(name, []);
        if (recipe.Length > 0)
        {
            Recordings.Encode(path, recipe);
        }

        Assert.Equal(Bytes(path, null), Bytes(path, Tags));
    }

    [Theory]
    [InlineData("cbr64.mp3", "id3v24")]
    [InlineData("end.m4a", "m4a")]
    [InlineData("vorbis.ogg", "ogg")]
    [InlineData("voice.opus", "ogg")]
    [InlineData("s16.wav", "wav")]
    public void Nothing_planted_comes_back(string name, string kind)
    {
        var path = recordings.Save(name, recordings.Bytes(name));
        Planted.Plant(kind, path);
        var published = Bytes(path, Tags);

        Assert.Empty(Planted.In(published));
        var told = ExternalTools.Run("exiftool", "-a", "-u", "-ee", "-G0", "-s", recordings.Save(name, published));
        Assert.DoesNotContain("4711", told, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"(GPS|Serial|Artist|Author|Owner|Creator|Comment|Thumbnail|Warning|Encoder)\w*\s+: \S", told);
        Assert.Matches(@"\sTitle\s+: \S", told);
    }

    [Theory]
    [MemberData(nameof(Recordings.All), MemberType = typeof(Recordings))]
    public void The_length_does_not_depend_on_what_they_say(string name)
    {
        using var file = File.OpenRead(recordings.Path(name));
        var length = AudioCleaner.TaggedLength(file, AudioReaderTests.Measure(recordings.Path(name)));

        Assert.All(new[] { PublishedTags.None, Tags, Tags with { Title = new string('Ω', 9000), Show = new string('x', 90_000) },
            Tags with { Pictures = [new("b", () => new byte[TagRoom.Bytes])] },
            Tags with { Chapters = Many(200, 300) } },
            tags => Assert.Equal(length, Bytes(name, tags).Length));
    }

    private static string[] Expected(string name)
    {
        var words = new[] { $"title={Title}", "album=Humanity" };
        return Path.GetExtension(name) switch
        {
            ".mp3" => [.. words, "track=12", "disc=2", "comment=Cover (front)"],
            ".wav" => [.. words, "track=12", $"copyright={Tags.Licence}"],
            ".m4a" or ".mp4" => [.. words, "track=12", "disc=2", $"copyright={Tags.Licence}"],
            _ => [.. words, "track=12", "disc=2", $"license={Tags.Licence}"],
        };
    }

    // What ffprobe takes from the kind of file is nobody's tag.
    private static IEnumerable<JsonProperty> Said(JsonElement part) => !part.TryGetProperty("tags", out var tags) ? []
        : tags.EnumerateObject().Where(t => t.Name is not ("major_brand" or "minor_version" or "compatible_brands" or "language"
            or "vendor_id")
            // Of the first frame, in which delay and padding stand too.
            && !(t.Name == "encoder" && t.Value.GetString()!.StartsWith("Lav", StringComparison.Ordinal)));

    private static PublishedChapter[] Many(int count, int letters) => [.. Enumerable.Range(0, count).Select(i =>
        new PublishedChapter(TimeSpan.FromMilliseconds(i), TimeSpan.FromMilliseconds(i + 1), new string('y', letters)))];

    private string Published(string name, PublishedTags tags) => recordings.Save(name, Bytes(name, tags));

    private byte[] Bytes(string name, PublishedTags? tags)
    {
        var path = File.Exists(name) ? name : recordings.Path(name);
        using var file = File.OpenRead(path);
        var info = AudioReaderTests.Measure(path);
        var target = new ArrayBufferWriter<byte>();
        if (tags is null)
        {
            AudioCleaner.Write(file, info, target);
        }
        else
        {
            AudioCleaner.Write(file, info, tags, target);
        }

        return target.WrittenSpan.ToArray();
    }

    private static string[] Mutagen(string path) => ExternalTools.Run("python3-mutagen",
        Repository.Path("tests/HrdMedia.Tests/Media/read_tags.py"), path).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static JsonElement Probe(string path, params string[] what) => JsonDocument.Parse(ExternalTools.Run(
        "ffprobe", ["-v", "error", .. what, "-of", "json", path])).RootElement;

    private static double Seconds(JsonElement chapter, string name) =>
        double.Parse(chapter.GetProperty(name).GetString()!, CultureInfo.InvariantCulture);

    private static string Timing(string path) => ExternalTools.Run("ffprobe", "-v", "error", "-select_streams", "a",
        "-show_entries", "stream=start_time,duration,duration_ts,initial_padding,nb_frames,sample_rate", "-of", "compact", path);

    private static string Decoded(string path) => ExternalTools.Run(
        "ffmpeg", "-v", "quiet", "-i", path, "-map", "0:a", "-f", "streamhash", "-hash", "sha256", "-");

    private static string Sound(string path, string streams = "0:a") => ExternalTools.Run(
        "ffmpeg", "-v", "quiet", "-i", path, "-map", streams, "-c", "copy", "-f", "streamhash", "-hash", "sha256", "-");

    private static byte[] MakeCover()
    {
        using var drawn = Drawing.RedAndBlue(300, 300);
        using var noise = NetVips.Image.Gaussnoise(300, 300, sigma: 12, mean: 0, seed: 1);
        using var rough = drawn + noise;
        return rough.Cast(NetVips.Enums.BandFormat.Uchar).JpegsaveBuffer(q: 75, keep: NetVips.Enums.ForeignKeep.None);
    }
}
