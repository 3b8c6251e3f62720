using System.Diagnostics;
using System.Text;
using CsCheck;
using HrdMedia.Tests.Harness;

namespace HrdMedia.Tests.Hostile;

/// <summary>The real files, damaged at random: only diagnostics, never an exception, and none takes long.</summary>
public sealed class MutationTests
{
    private static readonly string[] Victims =
    [
        "episodes/site.yaml", "episodes/humanity/show.yaml", "episodes/humanity/002-chile.yaml",
            "episodes/humanity/002-chile.en.vtt",
        "episodes/people/lorena-donaire.yaml", "episodes/courses/defenders-short-guide.yaml",
            "episodes/courses/defenders-long-course.yaml",
        "episodes/numbers/killed-2022-five-countries.yaml", "episodes/timeline/2021-escazu-agreement.yaml",
            "episodes/topics/water.yaml",
        "episodes/pages/about.md", "episodes/pages/who-are-defenders.md", "episodes/countries/cl.yaml",
    ];

    // What YAML, Markdown, WebVTT and XML take for more than text.
    private static readonly string[] Pieces =
    [
        ":", ": ", "- ", "[", "]", "{", "}", "\"", "'", "|", ">", "#", "&a", "*a", "!", "%", "@", "`", "?", ",", "\t", "\n",
            "\n\n", "\r\n", "---\n", "...\n", " ", "    ",
        "\0", "\u0007", "\u0085", "\u2028", "\uFEFF", "\uFFFE", "\u202E", "~", "null", "true", "no", "<script>", "]]>", "](",
            "![", "\\", "\\u0000", "<", "-->", "&lt;", "é", "\U0001F600",
    ];

    [Fact]
    public void Damaged_files_are_reported()
    {
        var originals = Load();
        var change = Gen.Select(Gen.Int[0, 4], Gen.Double[0, 1], Gen.Int[0, Pieces.Length - 1], Gen.Byte, Gen.Int[1, 30]);
        Gen.Select(Gen.Int[0, Victims.Length - 1], change.Array[1, 6]).Sample((victim, changes) =>
        {
            var bytes = originals[Victims[victim]].ToList();
            foreach (var (kind, where, piece, value, length) in changes)
            {
                Damage(bytes, kind, (int)(where * bytes.Count), Encoding.UTF8.GetBytes(Pieces[piece]), value, length);
            }

            var watch = Stopwatch.StartNew();
            Site(originals).File(Victims[victim], [.. bytes]).Build(workers: 1);
            Assert.True(watch.Elapsed < TimeSpan.FromMinutes(1), $"It took {watch.Elapsed}.");
        }, iter: 600, threads: 2);
    }

    private static void Damage(List<byte> bytes, int kind, int at, byte[] piece, byte value, int length)
    {
        var count = Math.Min(length, bytes.Count - at);
        switch (kind)
        {
            case 0:
                bytes.InsertRange(at, piece);
                break;
            case 1:
                bytes.RemoveRange(at, count);
                break;
            case 2 when at < bytes.Count:
                bytes[at] = value;
                break;
            case 3:
                bytes.InsertRange(at, bytes.GetRange(at, count));
                break;
            case 4 when at < bytes.Count:
                var start = bytes.LastIndexOf((byte)'\n', at) + 1;
                var end = bytes.IndexOf((byte)'\n', start);
                bytes.RemoveRange(start, Math.Max(0, end - start));
                break;
        }
    }

    // In one more language than its own, and without ZIP files: six hundred builds of the whole site would take minutes.
    private static Dictionary<string, byte[]> Load()
    {
        var files = Repository.Files("episodes", "*").Where(p => !p.Contains("/.", StringComparison.Ordinal))
            .ToDictionary(p => p, p => System.IO.File.ReadAllBytes(Repository.Path(p)), StringComparer.Ordinal);
        files[Victims[0]] = Site(files).Edit(Victims[0], "languages: [ar]\noffline: {copies: []}\n").BytesOf(Victims[0]);
        return files;
    }

    private static SiteHarness Site(Dictionary<string, byte[]> files)
    {
        var site = SiteHarness.Empty();
        foreach (var (path, bytes) in files)
        {
            site.File(path, bytes);
        }

        return site;
    }
}
