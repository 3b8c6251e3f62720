using HrdMedia.Pipelines;
using HrdMedia.Yaml;

namespace HrdMedia.Comparison;

/// <summary>Says of a change that hurts where it comes from, what subscribers would suffer, and what to do.</summary>
/// <param name="catalog">The catalogue that is to be published.</param>
public sealed class ChangeDiagnostics(Catalog catalog)
{
    /// <summary>The finding.</summary>
    public Diagnostic Of(Change change)
    {
        var (code, harm, fix) = change.Kind < ChangeKind.Moved ? OfEpisode(change) : OfFeed(change);
        return new Diagnostic(code, Severity.Error, PlaceOf(change), $"{harm} {fix}; if it is meant, add to 'changes' in " +
            $"{SourcePlaces.Changes}: - {{guid: {YamlText.Quoted(change.Guid)}, what: {change.Word}, was: " +
            $"{YamlText.Quoted(change.Was)}, why: …}}.");
    }

    private (string Code, string Harm, string Fix) OfEpisode(Change change) => change.Kind switch
    {
        ChangeKind.Guid => (ComparisonCodes.Guid, $"Apps know '{change.Title}' by the guid '{change.Was}', found " +
            $"'{change.Now}': it would be new and unheard for everybody, and be downloaded again.",
            $"Put the old guid back: guid: {Written(change.Was)}"),
        ChangeKind.Reused => (ComparisonCodes.Reused, $"'{change.Title}' has the guid of '{change.Was}': who has that one " +
            "would never see this one.", $"Give it a guid of its own: guid: {Guid.NewGuid()}"),
        ChangeKind.Date => (ComparisonCodes.Date, $"'{change.Title}' was published at '{change.Was}', found '{change.Now}': " +
            "apps would move it in their lists, and some announce it again.", $"Put the old date back: published: {change.Was}"),
        ChangeKind.Gone => (ComparisonCodes.Gone, $"'{change.Title}' is gone: apps would drop it from their " +
            $"lists{Waits(change)}.", Waits(change).Length > 0 ? "Put the old date back"
                : "Put its file back with the same guid"),
        _ when change.Now.Length == 0 => (ComparisonCodes.Audio, $"'{change.Title}' has no recording any more, it was " +
            $"'{change.Was}': apps could not play it.", "Put the recording back"),
        _ => (ComparisonCodes.Audio, $"The recording of '{change.Title}' was '{change.Was}', found '{change.Now}': apps would " +
            "keep the old one, download the new one, or break off in the middle.",
            "Put the old recording back under its old name"),
    };

    private static (string Code, string Harm, string Fix) OfFeed(Change change) => (ComparisonCodes.Feed, change.Kind switch
    {
        ChangeKind.Moved => $"The feed '{change.Title}' stood at '{change.Was}', found '{change.Now}': apps ask at the old " +
            "address, and where nothing answers there, its subscribers are lost.",
        ChangeKind.Lost => $"The feed '{change.Title}' at '{change.Was}' is gone: its subscribers would get nothing any more.",
        _ => $"The feed '{change.Title}' had the guid '{change.Was}', found '{change.Now}': directories would take it for " +
            "another podcast.",
    }, change.Kind switch
    {
        ChangeKind.Moved => "Put the old address back (base-url, or the folder's name)",
        ChangeKind.Lost => "Put back what it is made of (a show's folder, or the line 'feeds' of site.yaml)",
        _ => $"Put the old guid back: guid: {change.Was}",
    });

    private string Waits(Change change) => catalog.Scheduled.Any(e => e.Guid.Value == change.Guid)
        ? ", for its date is still to come" : "";

    private Place PlaceOf(Change change)
    {
        var episode = catalog.Episodes.Concat(catalog.Scheduled).LastOrDefault(e => e.Guid.Value == change.Guid);
        var show = catalog.Shows.FirstOrDefault(s => s.Guid.Value == change.Guid);
        return episode is null ? show?.Guid.Place ?? new Place(SourcePlaces.Settings) : change.Kind switch
        {
            ChangeKind.Audio => episode.Audio.File.Place,
            ChangeKind.Date or ChangeKind.Gone => episode.Published.Place,
            _ => episode.Guid.Place,
        };
    }

    // As an episode's file writes it.
    private static string Written(string guid) =>
        System.Guid.TryParseExact(guid, "D", out _) ? guid : $"{{kept: {YamlText.Quoted(guid)}}}";
}
