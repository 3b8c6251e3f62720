using System.Collections.Concurrent;
using HrdMedia.Checks;
using HrdMedia.Episodes;
using HrdMedia.Pipelines;

namespace HrdMedia.Cli.Online;

/// <summary>Holds links and recordings that stand elsewhere against what is there: each address is asked once in a run, and of a
/// host one at a time.</summary>
/// <param name="probe">Asks; it is disposed with this.</param>
internal sealed class OnlineCheck(WebProbe probe) : IDisposable
{
    private const int Hosts = 8;

    // One dead host is a finding; when three are, it is this machine.
    private const int Enough = 3;

    private readonly ConcurrentDictionary<string, WebAnswer> answers = new(StringComparer.Ordinal);

    /// <summary>How many addresses did not let themselves be checked: nothing is said of them.</summary>
    public int Refused => answers.Values.Count(a => a.Outcome == WebOutcome.Refused || a.Status == 429);

    /// <summary>How many addresses were asked.</summary>
    public int Asked => answers.Count;

    /// <inheritdoc/>
    public void Dispose() => probe.Dispose();

    /// <summary>Asks for every address of the catalogue and adds what is found.</summary>
    /// <exception cref="IOException">Nobody answers.</exception>
    public void Run(
        Catalog catalog, ISourceTree sources, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var links = new WebLinks(catalog, sources).All().ToArray();
        var recordings = catalog.Episodes.Concat(catalog.Scheduled)
            .SelectMany(e => e.Recordings.Where(r => r.Url.Length > 0).Select(r => (Episode: e, Audio: r))).ToArray();
        AskAll([.. recordings.Select(r => r.Audio.Url)], probe.AskForPart, cancellation);
        // A link without its fragment: the host never sees that.
        AskAll([.. links.Select(l => Bare(l.Value))], probe.Ask, cancellation);
        if (answers.Count >= Enough &&
            answers.Values.All(a => a is { Status: 0, Outcome: WebOutcome.Gone or WebOutcome.Silent }))
        {
            throw new IOException($"None of {answers.Count} addresses answers: this machine seems to be without a network.");
        }


        foreach (var finding in links.Select(l => OnlineFindings.OfLink(l, answers[Bare(l.Value)])).OfType<Diagnostic>())
        {
            diagnostics.Add(finding);
        }

        var places = new TextPlaces(sources);
        foreach (var (episode, audio) in recordings)
        {
            var bytes = places.Of(catalog.SourceOf(episode), $"bytes: {audio.Bytes}");
            foreach (var finding in OnlineFindings.OfRecording(audio, answers[audio.Url], bytes))
            {
                diagnostics.Add(finding);
            }
        }
    }

    private void AskAll(
        IReadOnlyList<string> urls, Func<string, CancellationToken, WebAnswer> ask, CancellationToken cancellation) =>
        Parallel.ForEach(
        urls.Where(url => !answers.ContainsKey(url)).Distinct(StringComparer.Ordinal).GroupBy(url => new Uri(url).Authority),
        new ParallelOptions { MaxDegreeOfParallelism = Hosts, CancellationToken = cancellation },
        host =>
        {
            foreach (var url in host)
            {
                answers[url] = ask(url, cancellation);
            }
        });

    private static string Bare(string url) => url.Split('#')[0];
}
