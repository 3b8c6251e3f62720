using HrdMedia.Episodes;
using HrdMedia.Text;

namespace HrdMedia.Comparison;

/// <summary>Says in whole sentences what will be noticed.</summary>
public static class ChangeSentences
{
    /// <summary>What subscribers will see; what happens to nobody is said too, because it is what one wants to know.</summary>
    public static string OfSubscribers(IReadOnlyList<Change> changes)
    {
        var counts = changes.CountBy(change => change.Kind).ToDictionary();
        int Count(ChangeKind kind) => counts.GetValueOrDefault(kind);
        var silent = changes.Count(change => change is { Kind: ChangeKind.Audio, Now.Length: 0 });
        string[] sentences =
        [
            Say(Count(ChangeKind.New), "No new episode.", "1 new episode.", "{0} new episodes."),
            Say(changes.Count(change => change.IsBehind), "",
                "1 of them is dated more than a week back, so nobody is told of it.",
                "{0} of them are dated more than a week back, so nobody is told of them."),
            Say(Count(ChangeKind.Title), "", "1 title changes.", "{0} titles change."),
            Say(Count(ChangeKind.Notes), "", "The notes of 1 episode change.", "The notes of {0} episodes change."),
            Say(Count(ChangeKind.Page), "", "The page of 1 episode moves.", "The pages of {0} episodes move."),
            Say(Count(ChangeKind.Date), "", "1 date changes.", "{0} dates change."),
            Say(Count(ChangeKind.Moved), "", "1 feed moves.", "{0} feeds move."),
            Say(Count(ChangeKind.Identity), "", "1 feed becomes another podcast.", "{0} feeds become other podcasts."),
            Say(silent, "", "1 episode loses its recording.", "{0} episodes lose their recording."),
            Say(Count(ChangeKind.Reused), "", "1 episode hides behind another's guid.",
                "{0} episodes hide behind others' guids."),
            Say(Count(ChangeKind.Guid) + Count(ChangeKind.Audio) - silent, "Nothing is downloaded again.",
                "1 episode is downloaded again.", "{0} episodes are downloaded again."),
            Say(Count(ChangeKind.Lost), "", "1 feed disappears.", "{0} feeds disappear."),
            Say(Count(ChangeKind.Gone), Count(ChangeKind.Lost) > 0 ? "" : "Nothing disappears.", "1 episode disappears.",
                "{0} episodes disappear."),
        ];
        return string.Join(' ', sentences.Where(sentence => sentence.Length > 0));
    }

    /// <summary>What happens to the addresses of pages.</summary>
    public static string OfPages(PageChanges? pages) => pages is null
        ? "Pages are not compared: the baseline holds feeds alone."
        : string.Join(' ', new[]
        {
            Say(pages.Appear.Count, "No page appears.", "1 page appears.", "{0} pages appear."),
            Say(pages.Change.Count, "None changes.", "1 changes.", "{0} change."),
            Say(pages.Move.Count, "None moves without a redirect.", "1 moves without a redirect.",
                "{0} move without a redirect."),
            Say(pages.Go.Count, "None goes.", "1 goes.", "{0} go."),
        });

    /// <summary>Which episodes nobody sees yet, or nothing: who adds one would miss it among the new ones.</summary>
    public static string OfScheduled(IReadOnlyList<Episode> scheduled) => scheduled.Count == 0 ? "" :
        $"{Say(scheduled.Count, "", "1 episode waits", "{0} episodes wait")} for its time: " + string.Join(", ", scheduled
            .Select(episode => $"'{episode.Title}' at {Times.Instant(episode.Published.Value)}")) + ".";

    /// <summary>That apps no longer look for what is new, or nothing.</summary>
    /// <param name="complete">The files of the shows with something new that call themselves complete.</param>
    public static string OfComplete(IReadOnlyList<string> complete) => string.Join(' ', complete.Select(file =>
        $"{file} says 'complete: true': apps no longer look for new episodes. Take that line out."));

    private static string Say(int count, string none, string one, string many) => count switch
    {
        0 => none,
        1 => one,
        _ => many.Replace("{0}", $"{count}", StringComparison.Ordinal),
    };
}
