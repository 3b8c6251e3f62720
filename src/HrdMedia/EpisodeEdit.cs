using HrdMedia.Consents;
using HrdMedia.Episodes;

namespace HrdMedia;

/// <summary>An episode that is another than before and looks the same to all others: what is worked out of many episodes, which
/// pages there are of others, what a host is told, and whatever a check holds against others, comes out as it was.</summary>
/// <param name="Before">As it was.</param>
/// <param name="Now">As it is.</param>
internal sealed record EpisodeEdit(Episode Before, Episode Now)
{
    /// <summary>The edit that makes of one catalogue what has been read now, or null when there is more to it, or less.</summary>
    /// <param name="before">What was linked before.</param>
    /// <param name="now">What has been read, and is not linked yet.</param>
    public static EpisodeEdit? Between(LinkedSite before, LinkedSite now)
    {
        // Where something has ended, all texts are read anew for what they say of it.
        if (before.Catalog is not { EndedEpisodes.Count: 0, EndedPeople.Count: 0 } catalog || !before.HasSameOthers(now) ||
            now.Linker.EpisodeOtherThanIn(before.Linker) is not { } edited)
        {
            return null;
        }

        return catalog.Episode(edited.FullId) is { } known && AreSame(known, edited, catalog) ? new(known, edited) : null;
    }

    // Each fact by its value: where it is written may have moved. What is not named here is looked at only when a page is
    // written, or held by its check against the episode alone.
    private static bool AreSame(Episode one, Episode other, Catalog catalog) =>
        Own(one).Equals(Own(other)) &&
        AreSame(one, other, e => e.People, credit => (credit.Person.Value, credit.Role, credit.IsHeard, Facts(credit.Consent))) &&
        AreSame(one, other, e => e.Countries, code => code) &&
        AreSame(one, other, e => e.Topics, topic => topic.Value) &&
        AreSame(one, other, e => e.Figures, figure => figure.Value) &&
        AreSame(one, other, e => e.Recordings, audio => (audio.File.Value, audio.Url, audio.MediaType)) &&
        AreSame(one, other, e => e.ForApps.Alternates, alternate => alternate.Language) &&
        AreSame(one, other, e => e.Transcripts, t => (t.Language, t.IsTimed)) &&
        AreSame(one, other, _ => catalog.Languages, (e, language) => Translations.Has(e, language));

    private static object Own(Episode e) => (e.FullId, e.Guid.Value, e.Published.Value, e.Published.Value.Offset, e.Season?.Value,
        e.Number?.Value, e.Type, (e.IsKept, e.Language, e.Explicit, HasDocuments: e.Documents.Count > 0));

    // With its places: what is said of a consent says where it stands.
    private static object? Facts(Consent? consent) => consent is null ? null : (consent.Place, consent.Reference,
        string.Join(' ', consent.Scope), string.Join(' ', consent.Languages), consent.Until, consent.Reviewed, consent.Withdrawn);

    private static bool AreSame<T, TFact>(Episode one, Episode other, Func<Episode, IEnumerable<T>> list, Func<T, TFact> fact) =>
        AreSame(one, other, list, (_, item) => fact(item));

    private static bool AreSame<T, TFact>(
        Episode one, Episode other, Func<Episode, IEnumerable<T>> list, Func<Episode, T, TFact> fact) =>
        list(one).Select(item => fact(one, item)).SequenceEqual(list(other).Select(item => fact(other, item)));
}
