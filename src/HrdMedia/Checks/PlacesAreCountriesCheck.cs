using System.Buffers;
using System.Text.RegularExpressions;
using HrdMedia.Episodes;
using HrdMedia.Pipelines;

namespace HrdMedia.Checks;

/// <summary>No text, link or transcript tells a place as exactly as a point on a map.</summary>
/// <param name="sources">The files.</param>
public sealed partial class PlacesAreCountriesCheck(ISourceTree sources) : ICheck<Catalog>
{
    // One of them is in whatever tells a place, and most of what people say has none.
    private static readonly SearchValues<char> Signs = SearchValues.Create("0123456789/+");

    private readonly TextPlaces places = new(sources);

    /// <inheritdoc/>
    public void Check(Catalog catalog, DiagnosticBag diagnostics)
    {
        foreach (var (file, text) in WrittenTexts.Of(catalog))
        {
            Report(file, text.Languages.Select(text.In), diagnostics);
        }

        foreach (var episode in catalog.Episodes.Concat(catalog.Scheduled))
        {
            Report(catalog.SourceOf(episode), episode.Links.Select(l => l.Url)
                .Concat(episode.Chapters.Select(c => c.Url)), diagnostics);
            foreach (var transcript in episode.Transcripts.Where(t => t.Source is not null))
            {
                Report(transcript.Source!.Path, WordsOf(transcript), diagnostics);
            }
        }

        foreach (var person in catalog.People)
        {
            Report(catalog.SourceOf(person), person.Links.Select(l => l.Url), diagnostics);
        }
    }

    // Of a file that cannot be used, which is told already, there are none.
    private IEnumerable<string> WordsOf(TranscriptSource transcript) => TranscriptFile.Read(transcript.Source!,
        transcript.Recording, new EngineContext(sources, new DiagnosticBag(), workers: 1))?.Cues.Select(c => c.Text) ?? [];

    private void Report(string file, IEnumerable<string> texts, DiagnosticBag diagnostics)
    {
        foreach (var found in texts.Where(text => text.AsSpan().ContainsAny(Signs))
            .SelectMany(text => Point().Matches(text).Select(m => m.Value.Trim())).Distinct())
        {
            diagnostics.Warning(ReaderSafetyCodes.PlaceInText, places.Of(file, found),
                $"'{found}' tells a place as exactly as a point on a map, and can lead to people at risk. " +
                "Delete it here too, where the file is kept, or write the country alone.");
        }
    }

    // Two numbers with decimals, degrees with minutes, a URI of RFC 5870, an address of a map, an Open Location Code, and three
    // words after three slashes.
    [GeneratedRegex(@"(?<![\w.])[-+−]?[0-9]{1,3}\.[0-9]{3,}°?\s?[NSEW]?\s?[,;/ ]\s?[-+−]?[0-9]{1,3}\.[0-9]{3,}(?![\w.])" +
        @"|(?<![\w.])[0-9]{1,3}\s?°\s?[0-9]{1,2}(?:\.[0-9]+)?\s?[′'’]" +
        @"(?:\s?[0-9]{1,2}(?:\.[0-9]+)?\s?[″""”])?(?:\s?[NSEWO]\b)?" +
        @"|\bgeo:[-+]?[0-9][^\s""<>]*" +
        @"|\bhttps?://(?:www\.|maps\.)?(?:google\.[a-z.]+/maps|maps\.google\.[a-z.]+|maps\.app\.goo\.gl|goo\.gl/maps|" +
        @"openstreetmap\.org|osm\.org|maps\.apple\.com|bing\.com/maps|waze\.com|what3words\.com)[/?#][^\s""<>)]*" +
        @"|\b[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}\b" +
        @"|(?<![:/\w])///\p{Ll}+\.\p{Ll}+\.\p{Ll}+", RegexOptions.CultureInvariant)]
    private static partial Regex Point();
}
