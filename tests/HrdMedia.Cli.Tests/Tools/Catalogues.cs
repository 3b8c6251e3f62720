using System.Globalization;

namespace HrdMedia.Cli.Tests.Tools;

/// <summary>Catalogues to build: the real one, and one as large as a test needs.</summary>
public static class Catalogues
{
    /// <summary>Copies the real catalogue to <c>episodes/</c> in a folder, in its own language alone and without what is made of
    /// whole sites: it builds in a tenth of the time.</summary>
    /// <param name="folder">The root of the copy.</param>
    public static void CopyRealInOneLanguage(string folder)
    {
        CopyReal(folder);
        MakeSmall(folder);
    }

    /// <summary>Copies the real catalogue to <c>episodes/</c> in a folder.</summary>
    /// <param name="folder">The root of the copy.</param>
    /// <param name="backwards">Whether the files are made in the opposite order: a disk may list them so.</param>
    public static void CopyReal(string folder, bool backwards = false)
    {
        var files = Directory.EnumerateFiles(Repository.Episodes, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        foreach (var file in backwards ? files.Reverse() : files)
        {
            var copy = Path.Combine(folder, "episodes", Path.GetRelativePath(Repository.Episodes, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    /// <summary>Writes a catalogue of many episodes whose audio stands elsewhere.</summary>
    /// <param name="folder">The root of the catalogue.</param>
    /// <param name="episodes">How many.</param>
    /// <param name="word">A word in every title and text, so that two catalogues share hardly a file.</param>
    public static void WriteSynthetic(string folder, int episodes, string word)
    {
        foreach (var name in (string[])["site.yaml", "humanity/show.yaml", "humanity/show.png", "people/synthetic-voice.yaml",
            "people/tatyana-movshevich.yaml"])
        {
            Copy(folder, name);
        }

        Directory.CreateDirectory(Path.Combine(folder, "episodes/topics"));
        Without(Path.Combine(folder, "episodes/humanity/show.yaml"), "topics:");
        MakeSmall(folder);
        for (var number = 1; number <= episodes; number++)
        {
            File.WriteAllText(Path.Combine(folder, $"episodes/humanity/{number:000}-episode.yaml"), Episode(number, word));
        }
    }

    private static void MakeSmall(string folder)
    {
        var site = Path.Combine(folder, "episodes/site.yaml");
        Without(site, "feeds:", "languages:", "offline:");
        File.AppendAllText(site, "share-cards: false\n");
    }

    // A field ends where the next begins.
    private static void Without(string file, params string[] fields)
    {
        var isLeftOut = false;
        File.WriteAllLines(file, File.ReadAllLines(file).Where(line =>
        {
            isLeftOut = line.Length > 0 && line[0] != ' ' ? fields.Any(line.StartsWith) : isLeftOut;
            return !isLeftOut;
        }));
    }

    private static void Copy(string folder, string name)
    {
        var copy = Path.Combine(folder, "episodes", name);
        Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
        File.Copy(Path.Combine(Repository.Episodes, name), copy);
    }

    private static string Episode(int number, string word)
    {
        var published = new DateTime(2020, 1, 1, 9, 0, 0, DateTimeKind.Utc).AddDays(number);
        return $"""
            title: {word} episode {number}
            guid: 00000000-0000-4000-8000-{number.ToString("x12", CultureInfo.InvariantCulture)}
            published: {published.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)}
            season: 1
            number: {number}
            type: full
            summary: One plain sentence about {word}.
            notes: |
              {string.Concat(Enumerable.Repeat($"A sentence with **{word}** and the number {number}. ", 40))}
            audio:
              url: https://audio.example.org/{number}.mp3
              bytes: {1_000_000 + number}
              type: audio/mpeg
              duration: "10:00"

            """;
    }
}
