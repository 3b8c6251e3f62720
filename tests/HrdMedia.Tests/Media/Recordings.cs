using HrdMedia.Tests.Tools;

[assembly: AssemblyFixture(typeof(HrdMedia.Tests.Media.Recordings))]

namespace HrdMedia.Tests.Media;

/// <summary>Recordings made with ffmpeg, once in a test run.</summary>
public sealed class Recordings : IDisposable
{
    private const string Tags =
        "-metadata|title=Secret title|-metadata|artist=Secret name|-metadata|comment=Secret "
        + "place|-metadata|creation_time=2024-05-06T07:08:09Z";

    private const string Tones = @"aevalsrc=sin(440*t*t)*0.3+0.2*sin(2200*t)*gt(mod(t\,2)\,1):d=7.3:s=44100";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("hrdmedia-media-");
    private readonly Lock gate = new();

    /// <summary>File name and how ffmpeg makes it; two changing tones, 7.3 seconds long.</summary>
    public static readonly IReadOnlyDictionary<string, string> Recipes = new Dictionary<string, string>
    {
        ["cbr32.mp3"] = "-ac|1|-c:a|libmp3lame|-b:a|32k",
        ["cbr64.mp3"] = "-ac|1|-c:a|libmp3lame|-b:a|64k",
        ["cbr128.mp3"] = "-ac|2|-c:a|libmp3lame|-b:a|128k",
        ["mpeg2.mp3"] = "-ar|22050|-ac|1|-c:a|libmp3lame|-b:a|64k",
        ["mpeg25.mp3"] = "-ar|11025|-ac|1|-c:a|libmp3lame|-b:a|32k",
        ["vbr.mp3"] = "-ac|2|-c:a|libmp3lame|-q:a|4",
        ["noheader.mp3"] = "-c:a|libmp3lame|-b:a|64k|-write_xing|0",
        ["tagged.mp3"] = $"-c:a|libmp3lame|-b:a|64k|-write_id3v1|1|{Tags}",
        ["taggednoheader.mp3"] = $"-c:a|libmp3lame|-b:a|64k|-write_xing|0|-write_id3v1|1|-write_apetag|1|{Tags}",
        ["end.m4a"] = $"-c:a|aac|-b:a|64k|{Tags}",
        ["start.m4a"] = $"-c:a|aac|-b:a|64k|-movflags|+faststart|{Tags}",
        ["fragmented.m4a"] = $"-c:a|aac|-b:a|64k|-movflags|+frag_keyframe+empty_moov|-frag_duration|1000000|{Tags}",
        ["film.mp4"] = $"-f|lavfi|-i|testsrc=size=64x64:rate=5:duration=7.3|-c:v|mpeg4|-c:a|aac|{Tags}",
        ["vorbis.ogg"] = $"-c:a|libvorbis|{Tags}",
        ["opus.ogg"] = $"-ac|2|-c:a|libopus|-b:a|48k|{Tags}",
        ["voice.opus"] = $"-ac|1|-c:a|libopus|-b:a|24k|-application|voip|{Tags}",
        ["u8.wav"] = $"-c:a|pcm_u8|{Tags}",
        ["s16.wav"] = $"-ac|2|-c:a|pcm_s16le|{Tags}",
        ["s24.wav"] = $"-ac|2|-c:a|pcm_s24le|{Tags}",
        ["float.wav"] = $"-c:a|pcm_f32le|{Tags}",
    };

    public static TheoryData<string> All => [.. Recipes.Keys, "vbrnoheader.mp3", "vbri.mp3", "cover.ogg", "cover.opus"];

    public string Path(string name)
    {
        lock (gate)
        {
            var path = System.IO.Path.Combine(folder.FullName, name);
            if (!File.Exists(path))
            {
                Make(name, path);
            }

            return path;
        }
    }

    public byte[] Bytes(string name) => File.ReadAllBytes(Path(name));

    public string Save(string name, byte[] bytes)
    {
        var path = System.IO.Path.Combine(folder.FullName, Guid.NewGuid().ToString("n") + "-" + name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public void Dispose() => folder.Delete(recursive: true);

    /// <summary>Encodes the tones as told; other kinds of file are used by tests of refusals.</summary>
    public static void Encode(string path, string recipe) => ExternalTools.Run(
        "ffmpeg",
        ["-v", "error", "-y", "-f", "lavfi", "-i", Tones, .. recipe.Split('|'), path]);

    private void Make(string name, string path)
    {
        switch (name)
        {
            case "vbrnoheader.mp3":
                // Half at one rate, half at another: no header says so.
                var low = System.IO.Path.Combine(folder.FullName, "low.mp3");
                Encode(low, "-ac|1|-c:a|libmp3lame|-b:a|32k|-write_xing|0|-write_id3v2|0|-id3v2_version|0");
                var high = System.IO.Path.Combine(folder.FullName, "high.mp3");
                Encode(high, "-ac|1|-c:a|libmp3lame|-b:a|128k|-write_xing|0|-id3v2_version|0");
                File.WriteAllBytes(path, [.. File.ReadAllBytes(low), .. File.ReadAllBytes(high)]);
                break;
            case "vbri.mp3":
                File.WriteAllBytes(path, Vbri.From(Bytes("vbrnoheader.mp3")));
                break;
            case "cover.ogg" or "cover.opus":
                // A comment of 200 KB takes four pages, which cleaning turns into one.
                var codec = name == "cover.ogg" ? "libvorbis" : "libopus";
                Encode(path, $"-c:a|{codec}|-metadata|title=Secret {new string('x', 100_000)}|-metadata|artist=Secret "
                + $"{new string('y', 100_000)}");
                break;
            default:
                Encode(path, Recipes[name]);
                break;
        }
    }
}
