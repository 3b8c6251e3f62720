using System.Diagnostics;
using System.Text;
using HrdMedia.Checks;
using HrdMedia.Cli.Guard;
using HrdMedia.Guard;
using HrdMedia.Pipelines;
using HrdMedia.Tests.Guard;
using HrdMedia.Tests.Harness;
using Diagnostic = HrdMedia.Pipelines.Diagnostic;

namespace HrdMedia.Tests.Invalid;

/// <summary>What is said of names that must not be said: a list of them stands beside no catalogue.</summary>
internal static class LeakCases
{
    public static IReadOnlyList<Diagnostic> Of(string code)
    {
        var found = new DiagnosticBag();
        switch (code)
        {
            case IdentityCodes.LeakInSource:
                Source("episodes/topics/water.yaml", "title: Water\nsummary: Of Velikova, Marta.\n", found);
                Source("episodes/topics/marta-velikova.yaml", "title: a\n", found);
                Source("episodes/people/portrait.jpg", "\0\0marta_velikova\0\0", found);
                break;
            case IdentityCodes.LeakInOutput:
                new SearchedSink(new MemorySink(), Names.Search, found).Write(
                    new Output("topics/water/index.html", "episodes/topics/water.yaml", _ => { }),
                    Encoding.UTF8.GetBytes("<h1>Water</h1>\n<p>M&#97;rta Velikova, <b>Marta</b> Velikova</p>"));
                new SearchedSink(new MemorySink(), Names.Search, found).Write(
                    new Output("people/marta-velikova/index.html", "episodes/people/marta-velikova.yaml", _ => { }), []);
                break;
            case IdentityCodes.NoLeakCheck:
                Unsearched(found);
                break;
            case IdentityCodes.Unsearched:
                Source("press/all.pdf", "%PDF-1.7\n/Encrypt 5 0 R\n", found);
                break;
            default:
                Tracked(found);
                break;
        }

        return found.Sorted();
    }

    private static void Source(string path, string text, DiagnosticBag found) =>
        new SourceLeaks(Names.Search).Check(path, () => new MemoryStream(Encoding.UTF8.GetBytes(text)), found);

    private static void Unsearched(DiagnosticBag found)
    {
        var site = SiteHarness.Minimal().Edit("episodes/people/maria.yaml", "name: M.\ndisplay: pseudonym\n");
        new LeakCheck("/", null).Run(site.Build().Catalog, new MemorySourceTree(), isFinal: true, found);
        new LeakCheck("/", null).Run(site.Edit("episodes/site.yaml", "leak-check: required\n").Build().Catalog,
            new MemorySourceTree(), isFinal: true, found);
    }

    private static void Tracked(DiagnosticBag found)
    {
        var root = Directory.CreateTempSubdirectory("hrdmedia-names-");
        try
        {
            File.WriteAllText(Path.Combine(root.FullName, ".names"), Names.List().ToString());
            foreach (var arguments in new[] { "init -q", "add -f .names" })
            {
                using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = root.FullName })!;
                git.WaitForExit();
            }

            new LeakCheck(root.FullName, Names.Search).Run(SiteHarness.Minimal().Build().Catalog, new MemorySourceTree(),
                isFinal: true, found);
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }
}
