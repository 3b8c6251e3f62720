using HrdMedia.Pipelines;
using HrdMedia.Withdrawal;

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
        foreach (var guid in catalog.Shows.Select(s => s.Guid).Concat(episodes.Select(e => e.Guid)))
        {
            if (catalog.Tombstones.FirstOrDefault(t => t.HasGuid(guid.Value)) is { } found)
            {
                diagnostics.Error(WithdrawalCodes.Guid, guid.Place, $"The guid '{guid.Value}' is that of what was withdrawn " +
                    $"({found.Address.Place}). If this is the same, finish it: {Command(found.Address.Value)}. If it is another, " +
                    $"write {Guid.NewGuid()}.");
            }
        }

        var records = catalog.People.Select(p => (Routes.Of(p), (object)p))
            .Concat(catalog.Topics.Select(t => (Routes.Of(t), (object)t)))
            .Concat(catalog.Courses.Select(c => (Routes.Of(c), (object)c)))
            .Concat(catalog.Pages.Select(p => (Routes.Of(p), (object)p)))
            .Concat(episodes.Select(e => (Routes.Of(e), (object)e)));
        foreach (var (address, record) in records)
        {
            CheckAddress(address, catalog.SourceOf(record), catalog.Tombstones, diagnostics);
        }
    }

    private static void CheckAddress(
        string address, string source, IReadOnlyList<Tombstone> tombstones, DiagnosticBag diagnostics)
    {
        if (tombstones.FirstOrDefault(t => t.Covers(address)) is { } found)
        {
            diagnostics.Error(WithdrawalCodes.Address, new Place(source), $"'/{address}' was withdrawn " +
                $"({found.Address.Place}), and answers so for ever. If this is the same, finish it: {Command(address)}. If it is " +
                "another, rename the file.");
        }
    }

    private static string Command(string address) => $"hrdmedia withdraw {address.TrimEnd('/')}";
}
