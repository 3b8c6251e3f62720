using HrdMedia.Episodes;
using HrdMedia.Feeds;
using HrdMedia.Pipelines;

namespace HrdMedia.Checks;

/// <summary>The number in an episode's file name is its number, as it is with the other episodes of the season.</summary>
public sealed class FileNamesBearNumbersCheck : ICheck<Catalog>
{
    /// <inheritdoc/>
    public void Check(Catalog catalog, DiagnosticBag diagnostics)
    {
        foreach (var season in catalog.Episodes.Concat(catalog.Scheduled)
            .Where(e => e.Type == EpisodeType.Full && e.Number is { Value: not UniqueNumbersCheck.Unread } &&
                NumberInName.Of(e.Id) is not null)
            .GroupBy(e => (e.ShowId, e.Season?.Value)))
        {
            Check([.. season], diagnostics);
        }
    }

    // Files may be counted through all seasons: what counts is that one differs from the others.
    private static void Check(Episode[] season, DiagnosticBag diagnostics)
    {
        var usual = season.CountBy(Shift).MaxBy(count => count.Value);
        if (usual.Value < season.Length - 1 || usual.Value < (usual.Key == 0 ? 1 : 2) || usual.Value == season.Length)
        {
            return;
        }

        var (other, number) = (season.First(e => Shift(e) != usual.Key), 0);
        number = NumberInName.Of(other.Id)!.Value - usual.Key;
        diagnostics.Warning(PlausibilityCodes.FileNumber, other.Number!.Value.Place,
            $"The number is '{other.Number.Value.Value}', and by the file's name '{other.Id}' it would be {number}. Write " +
            $"number: {number}, or rename the file if it is not published yet.");
    }

    private static int Shift(Episode episode) => NumberInName.Of(episode.Id)!.Value - episode.Number!.Value.Value;
}
