using HrdMedia.Episodes;
using HrdMedia.Pipelines;

namespace HrdMedia.Checks;

/// <summary>No two episodes have one recording: whoever copies a file forgets that line.</summary>
public sealed class RecordingsAreOwnCheck : ICheck<Catalog>
{
    /// <inheritdoc/>
    public void Check(Catalog catalog, DiagnosticBag diagnostics)
    {
        var recordings = catalog.Episodes.Concat(catalog.Scheduled)
            .Select(e => (Episode: e, Name: NameOf(e))).Where(r => r.Name.Length > 0);
        foreach (var same in recordings.GroupBy(r => r.Name, StringComparer.Ordinal))
        {
            var inOrder = same.OrderBy(r => r.Episode.FullId, StringComparer.Ordinal).Select(r => r.Episode).ToArray();
            foreach (var copy in inOrder.Skip(1))
            {
                diagnostics.Warning(PlausibilityCodes.Recording, copy.Audio.File.Place,
                    $"'{(copy.Audio.Url.Length > 0 ? copy.Audio.Url : copy.Audio.File.Value)}' is the recording of " +
                    $"'{inOrder[0].FullId}' already. Write this episode's own under 'audio'.");
            }
        }
    }

    private static string NameOf(Episode episode) => episode.Audio.Url.Length > 0 ? episode.Audio.Url
        : episode.Audio.Measured?.Source.Path ?? "";
}
