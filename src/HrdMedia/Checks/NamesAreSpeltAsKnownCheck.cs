using HrdMedia.Episodes;
using HrdMedia.Pipelines;

namespace HrdMedia.Checks;

/// <summary>Whoever is in the catalogue is called by one spelling, in texts and by the speakers' names of transcripts.</summary>
/// <param name="sources">The files, to tell the place.</param>
public sealed class NamesAreSpeltAsKnownCheck(ISourceTree sources) : ICheck<Catalog>
{
    /// <inheritdoc/>
    public void Check(Catalog catalog, DiagnosticBag diagnostics)
    {
        var (names, places) = (new KnownNames(catalog.People), new TextPlaces(sources));
        foreach (var (file, text) in WrittenTexts.Of(catalog))
        {
            foreach (var (found, meant) in text.Languages.SelectMany(language => names.AlmostIn(text.In(language))).Distinct())
            {
                Report(diagnostics, places.Of(file, found), found, meant);
            }
        }

        foreach (var transcript in catalog.Episodes.Concat(catalog.Scheduled).SelectMany(e => e.Transcripts))
        {
            foreach (var speaker in transcript.Speakers)
            {
                foreach (var (found, meant) in names.AlmostIn(speaker.Value))
                {
                    Report(diagnostics, speaker.Place, found, meant);
                }
            }
        }
    }

    private static void Report(DiagnosticBag diagnostics, Place place, string found, string meant) =>
        diagnostics.Warning(PlausibilityCodes.Name, place,
            $"'{string.Join(' ', found.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}' is almost the name of " +
            $"somebody in episodes/people. Did you mean '{meant}'?");
}
