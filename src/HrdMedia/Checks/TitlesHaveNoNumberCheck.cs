using System.Text.RegularExpressions;
using HrdMedia.Pipelines;

namespace HrdMedia.Checks;

/// <summary>A title says what an episode is about; its number stands in a field of its own, and apps show both.</summary>
/// <param name="sources">The files, to tell the place.</param>
public sealed partial class TitlesHaveNoNumberCheck(ISourceTree sources) : ICheck<Catalog>
{
    /// <inheritdoc/>
    public void Check(Catalog catalog, DiagnosticBag diagnostics)
    {
        var places = new TextPlaces(sources);
        foreach (var episode in catalog.Episodes.Concat(catalog.Scheduled))
        {
            // What an imported feed announced so stays so.
            var title = episode.Title.ToString();
            if (!episode.IsKept && Number().Match(title) is { Success: true } number)
            {
                diagnostics.Warning(PlausibilityCodes.TitleNumber, places.Of(catalog.SourceOf(episode), title),
                    $"'{title}' begins with the number, which apps show beside it from the field 'number'. " +
                    $"Write {title[number.Length..]}");
            }
        }
    }

    /// <summary>The title without a number that stands before it.</summary>
    public static string WithoutNumber(string title) => Number().Replace(title, "");

    // "7 days in May" and "#MeToo" are titles.
    [GeneratedRegex(@"^(?:(?:episode|ep\.?|episodio|épisode|no\.?|nº|#) ?\d+|s\d+ ?e\d+) ?[:.–—-] ?",
        RegexOptions.IgnoreCase)]
    private static partial Regex Number();
}
