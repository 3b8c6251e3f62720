using System.Globalization;
using System.Text;
using System.Text.Json;
using HrdMedia.Cli.Tests.Tools;

namespace HrdMedia.Cli.Tests.Browser;

/// <summary>A small catalogue whose every text of every kind is an attempt to get code into a page.</summary>
public static class InjectedCatalogue
{
    /// <summary>The attempts, in the order of <c>injections.txt</c>: what swallows the rest stands last.</summary>
    public static IReadOnlyList<string> Attempts { get; } = [.. File
        .ReadAllLines(Path.Combine(Repository.Root, "tests/HrdMedia.Cli.Tests/Browser/injections.txt"))
        .Where(line => line.Length > 0 && line[0] != '#')];

    /// <summary>As many attempts together as the title of an episode holds.</summary>
    public static IReadOnlyList<string> Titles { get; } = Together(250);

    /// <summary>As many together as a person's name holds.</summary>
    public static IReadOnlyList<string> Names { get; } = Together(125);

    // In Markdown a link to a script is refused where it is written: it never comes to a page.
    private static IEnumerable<string> Markdown => Attempts.Where(a => a[0] is not ('[' or '!'));

    /// <summary>Writes it.</summary>
    /// <param name="folder">The root.</param>
    public static void Write(string folder)
    {
        void Add(string path, string text)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, "episodes", path))!);
            File.WriteAllText(Path.Combine(folder, "episodes", path), text);
        }

        Add("site.yaml", Site);
        Add("humanity/show.yaml", Show);
        File.Copy(Path.Combine(Repository.Episodes, "humanity/show.png"), Path.Combine(folder, "episodes/humanity/show.png"));
        for (var i = 0; i < Titles.Count; i++)
        {
            var all = Quoted(Titles[i]);
            Add($"humanity/{i + 1:000}-e.yaml", Episode(i));
            Add($"topics/t{i}.yaml", $"title: {all}\nsummary: {all}\nnotes: {Lines(Titles[i])}\n");
            Add($"numbers/n{i}.yaml", $"title: {all}\nvalue: 5\nunit: people\nperiod: {all}\norder: {i + 1}\ncountry: CL\n" +
                $"source: {{publisher: {all}, title: {all}, url: https://example.org/}}\nmethod: {all}\n");
            Add($"timeline/e{i}.yaml", $"date: {1990 + i}\ntitle: {all}\nsummary: {all}\ncountries: [CL]\n" +
                $"source: {{title: {all}, url: https://example.org/}}\n");
        }

        for (var i = 0; i < Names.Count; i++)
        {
            Add($"people/p{i}.yaml", $"name: {Quoted(Names[i])}\nsummary: {Quoted(Names[i])}\nnotes: {Lines(Names[i])}\n" +
                $"links: [{{title: {Quoted(Names[i])}, url: https://example.org/}}]\n");
        }

        Add("humanity/001-e.en.json", Transcript);
        Add("countries/cl.yaml", $"summary: {All}\nnotes: {Lines(null)}\n");
        Add("courses/c.yaml", Course);
        Add("pages/p.md", $"---\ntitle: {All}\nsummary: {All}\norder: 1\n---\n{string.Join("\n\n", Markdown)}\n");
    }

    private static string All => Quoted(string.Join(' ', Attempts));

    private static string Site => $"title: {All}\nsummary: {All}\nbase-url: https://example.org/\nlanguage: en\n" +
        $"publisher: {{name: {All}}}\nlicence: {{name: {Quoted(Names[0])}, url: https://example.org/}}\n" +
        $"notice: {All}\nshare-cards: false\n";

    private static string Show => $"title: {Quoted(Titles[0])}\nsubtitle: {All}\nsummary: {Quoted(Titles[1])}\n" +
        $"notes: {Lines(null)}\n" +
        "guid: 0d52ceba-a6ef-5e6f-9ef6-2bb54b23019d\nlanguage: en\ncategories: [Education]\n" +
        $"author: {Quoted(Titles[2])}\ncopyright: {Quoted(Titles[3])}\nnotice: {Quoted(Titles[4])}\n" +
        $"artwork: {{file: show.png, alt: {All}, credit: {All}}}\n" +
        $"seasons: [{{number: 1, title: {Quoted(Names[0])}, summary: {All}}}]\nquick-exit: true\n";

    private static string Course => $"title: {All}\nsummary: {All}\naudience: {All}\nnotes: {Lines(null)}\n" +
        $"provider: {{name: {All}}}\nunits:\n" + string.Concat(Titles.Select((title, i) =>
            $"  - {{id: u{i}, title: {Quoted(title)}, summary: {Quoted(title)}, notes: {Lines(Titles[i])}, " +
            $"objectives: [{Quoted(title)}], reflect: [{Quoted(title)}], check: [{{question: {Quoted(title)}, " +
            $"answers: [{Quoted(title)}, No], right: 1, why: {Quoted(title)}}}]}}\n"));

    private static string Transcript => JsonSerializer.Serialize(new
    {
        version = "1.0.0",
        segments = Attempts.Select((text, i) => new { speaker = text, startTime = i, endTime = i + 1, body = text }),
    });

    private static string Episode(int i)
    {
        var (title, name) = (Quoted(Titles[i]), Quoted(Names[i]));
        var chapters = (i == 0 ? Attempts : [Titles[i]])
            .Select((text, second) => $"{{at: \"{second / 60}:{second % 60:00}\", title: {Quoted(text)}}}");
        var people = new[] { 2 * i, (2 * i) + 1 }.Where(p => p < Names.Count).Select(p => $"{{person: p{p}, role: guest}}");
        return $"title: {title}\nguid: 00000000-0000-4000-8000-{(i + 1).ToString("x12", CultureInfo.InvariantCulture)}\n" +
            $"published: {new DateTime(2020, 1, 1).AddDays(i):yyyy-MM-dd}T09:00:00Z\nseason: 1\nnumber: {i + 1}\n" +
            $"summary: {title}\nnotes: {Lines(i == 0 ? null : Titles[i])}\n" +
            $"itunes-title: {title}\ncountries: [CL]\ntopics: [t{i}]\n" +
            "audio: {url: https://audio.example.org/a.mp3, bytes: 5, type: audio/mpeg, duration: \"10:00\"}\n" +
            $"people: [{string.Join(", ", people)}]\nchapters: [{string.Join(", ", chapters)}]\n" +
            $"links: [{{title: {title}, url: https://example.org/}}]\nfunding: [{{title: {name}, url: https://example.org/}}]\n" +
            $"soundbites: [{{at: \"0:01\", duration: \"0:15\", title: {name}}}]\n" +
            "content-notes: [{kind: threats, at: \"0:10\", until: \"0:20\"}]\n" +
            (i == 0 ? "transcript: 001-e.en.json\n" : "");
    }

    private static string Lines(string? together) => Quoted(string.Join("\n\n", Markdown
        .Where(text => together is null || together.Contains(text, StringComparison.Ordinal))) + "\n\nEnd.\n");

    // Escaped as JSON, which YAML reads too.
    private static string Quoted(string text) => JsonSerializer.Serialize(text);

    private static List<string> Together(int most)
    {
        var (all, now) = (new List<string>(), new StringBuilder());
        foreach (var attempt in Attempts)
        {
            if (now.Length + 1 + attempt.Length > most)
            {
                all.Add(now.ToString());
                now.Clear();
            }

            now.Append(now.Length > 0 ? " " : "").Append(attempt);
        }

        return [.. all, now.ToString()];
    }
}
