using HrdMedia.Episodes;
using HrdMedia.People;
using HrdMedia.Pipelines;
using HrdMedia.Withdrawal;
using HrdMedia.Yaml;

namespace HrdMedia.Checks;

/// <summary>A guid and an address of what was taken back are never used again: who kept them must not get anything else, and not
/// the same once more.</summary>
public sealed class WithdrawnStaysGoneCheck : ICheck<Catalog>
{
    /// <inheritdoc/>
    public void Check(Catalog catalog, DiagnosticBag diagnostics)
    {
        if (catalog.Tombstones.Count == 0)
        {
            return;
        }

        var episodes = catalog.Episodes.Concat(catalog.Scheduled).ToArray();
        foreach (var (guid, record) in catalog.Shows.Select(s => (s.Guid, (object)s))
            .Concat(episodes.Select(e => (e.Guid, (object)e))))
        {
            CheckGuid(guid, record, catalog.Tombstones, diagnostics);
        }

        foreach (var (address, record) in episodes.Select(e => (Routes.Of(e), (object)e))
            .Concat(catalog.People.Select(p => (Routes.Of(p), (object)p)))
            .Concat(catalog.Topics.Select(t => (Routes.Of(t), (object)t)))
            .Concat(catalog.Courses.Select(c => (Routes.Of(c), (object)c)))
            .Concat(catalog.Pages.Select(p => (Routes.Of(p), (object)p))))
        {
            if (catalog.Tombstones.FirstOrDefault(t => t.Covers(address)) is { } found)
            {
                diagnostics.Error(WithdrawalCodes.Address, new Place(catalog.SourceOf(record)), $"'/{address}' was " +
                    $"withdrawn ({found.Address.Place}), and answers so for ever. {Finish(record)}Rename the file if it is " +
                    "something else.");
            }
        }
    }

    private static void CheckGuid(
        Located<string> guid, object record, IReadOnlyList<Tombstone> tombstones, DiagnosticBag diagnostics)
    {
        if (tombstones.FirstOrDefault(t => t.HasGuid(guid.Value)) is { } found)
        {
            diagnostics.Error(WithdrawalCodes.Guid, guid.Place, $"The guid '{guid.Value}' is that of what was withdrawn " +
                $"({found.Address.Place}). {Finish(record)}If it is something else, write {Guid.NewGuid()}.");
        }
    }

    private static string Finish(object record) => record switch
    {
        Episode episode => $"If it is the same, finish it: hrdmedia withdraw {episode.FullId}. ",
        Person person => $"If it is the same, finish it: hrdmedia withdraw people/{person.Id}. ",
        _ => "",
    };
}
