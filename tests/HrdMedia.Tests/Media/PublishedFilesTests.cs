using System.Security.Cryptography;
using HrdMedia.Checks;
using HrdMedia.Tests.Harness;
using HrdMedia.Tests.Imaging;
using HrdMedia.Tests.Tools;

namespace HrdMedia.Tests.Media;

/// <summary>A whole catalogue of planted files: no file of it is published as it is, none by its name, and nothing of what was
/// planted.</summary>
public sealed class PublishedFilesTests(Recordings recordings)
{
    private const string Names = "img-4711 ines-private voice-memo small-memo film-memo wide-shot chapter-shot portrait-shot "
        + "words-draft worte-entwurf sous-titres";

    [Fact]
    public void Nothing_of_the_sources_but_sound_sight_and_words_is_published()
    {
        var site = Catalogue();
        var build = site.Build(pictures: Drawing.Maker, tellsSlips: true);

        var told = build.Diagnostics.Where(d => d.Code == MetadataCodes.Metadata).Select(d => d.Place.File).ToArray();
        Assert.Equal(8, told.Length);
        Assert.All(build.Messages, m => Assert.Contains(": warning ", m, StringComparison.Ordinal));
        Assert.DoesNotContain(build.Messages, m => Planted.In(System.Text.Encoding.UTF8.GetBytes(m)).Any());

        var hashes = told.Select(path => Convert.ToHexString(SHA256.HashData(site.BytesOf(path)))).ToHashSet();
        foreach (var (path, bytes) in build.Files)
        {
            Assert.DoesNotContain(Convert.ToHexString(SHA256.HashData(bytes)), hashes);
            Assert.DoesNotContain(Names.Split(' '), name => path.Contains(name, StringComparison.Ordinal)
                || bytes.AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(name)) >= 0);
            Assert.True(!Planted.In(bytes).Any(), $"{path} holds {string.Join(", ", Planted.In(bytes))}.");
        }

        var portrait = build.Files.Single(f => f.Key.StartsWith("people/lorena/picture-", StringComparison.Ordinal)
            && f.Key.EndsWith(".jpg", StringComparison.Ordinal) && f.Key.Count(c => c == '-') == 1).Value;
        Planted.MustBeGone(recordings.Save("portrait.jpg", portrait));
        using var upright = NetVips.Image.NewFromBuffer(portrait);
        Assert.Equal((400, 800), (upright.Width, upright.Height));
    }

    private SiteHarness Catalogue()
    {
        var site = SiteHarness.Minimal();
        foreach (var path in site.Paths.Where(p => p.EndsWith(".png", StringComparison.Ordinal)
            || p.EndsWith(".mp3", StringComparison.Ordinal) || p.EndsWith(".vtt", StringComparison.Ordinal)).ToArray())
        {
            site.Remove(path);
        }

        site.File("episodes/humanity/voice-memo.mp3", PlantedIn("cbr64.mp3", "id3v24"))
            .File("episodes/humanity/small-memo.opus", PlantedIn("voice.opus", "ogg"))
            .File("episodes/humanity/film-memo.mp4", PlantedIn("film.mp4", "m4a"))
            .File("episodes/humanity/img-4711.png", PlantedPicture("a.png", "png"))
            .File("episodes/humanity/ines-private.png", PlantedPicture("a.png", "png"))
            .File("episodes/humanity/wide-shot.jpg", PlantedPicture("a.jpg", "jpeg"))
            .File("episodes/humanity/chapter-shot.jpg", PlantedPicture("a.jpg", "jpeg"))
            .File("episodes/people/portrait-shot.jpg", Turned());
        return Texts(site)
            .Edit("episodes/people/lorena.yaml", "image: {file: portrait-shot.jpg, alt: a, credit: b}\n")
            .Edit("episodes/humanity/show.yaml", "artwork: {file: img-4711.png, alt: A row of strokes., credit: Drawn}\n"
                + "images: [{file: wide-shot.jpg, alt: a, credit: b, purpose: banner}]\n")
            .Edit("episodes/humanity/001-water.yaml", """
                audio: voice-memo.mp3
                image: {file: ines-private.png, alt: A river., credit: Drawn}
                images: []
                soundbites: []
                chapters:
                  - {at: "0:00", title: Opening, image: {file: chapter-shot.jpg, alt: a, credit: b}}
                transcript: [words-draft.en.vtt, worte-entwurf.es.html, sous-titres.fr.json]
                alternates: [{audio: small-memo.opus, title: Small}, {audio: film-memo.mp4, title: Film}]

                """);
    }

    private static SiteHarness Texts(SiteHarness site) => site
        .File("episodes/humanity/words-draft.en.vtt",
            "WEBVTT - Ines Vidal\n\nNOTE Ines Vidal, SN4711-0815\n\nSTYLE\n::cue(.ines.vidal) {}\n\nREGION\nid:ines.vidal\n\n"
            + "27.3668\n00:00:00.000 --> 00:00:05.000 align:start\n<v Maria>Welcome.\n\nNOTE\nSN4711-0815 at 27.3668\n")
        .File("episodes/humanity/worte-entwurf.es.html",
            "<html><head><title>Ines Vidal</title><meta name=\"author\" content=\"Ines Vidal\"></head><body><!-- SN4711-0815 -->"
            + "<cite>Maria:</cite><time>0:00</time><p title=\"27.3668\">Bienvenidos.</p></body></html>\n")
        .File("episodes/humanity/sous-titres.fr.json",
            "{\"version\": \"1.0.0\", \"author\": \"Ines Vidal\", \"segments\": [{\"speaker\": \"Maria\", \"startTime\": 0, "
            + "\"endTime\": 5, \"body\": \"Bienvenue.\", \"x\": \"SN4711-0815\"}]}\n");

    private byte[] PlantedIn(string recording, string kind) =>
        Plant(recordings.Save(recording, recordings.Bytes(recording)), kind);

    // As a phone stores it that was held upright.
    private byte[] Turned()
    {
        var path = recordings.Save("turned.jpg", []);
        using var drawn = Drawing.RedAndBlue(800, 400);
        drawn.WriteToFile(path);
        ExternalTools.Run("exiftool", [.. Planted.OfPictures, "-n", "-Orientation=6", "-overwrite_original", path]);
        return File.ReadAllBytes(path);
    }

    private byte[] PlantedPicture(string name, string kind)
    {
        var path = recordings.Save(name, []);
        using var drawn = Drawing.RedAndBlue(1400, 1400);
        drawn.WriteToFile(path);
        return Plant(path, kind);
    }

    private static byte[] Plant(string path, string kind)
    {
        Planted.Plant(kind, path);
        return File.ReadAllBytes(path);
    }
}
