using HrdMedia.Cli.Drafts;
using HrdMedia.Import;
using HrdMedia.Text;

namespace HrdMedia.Cli.Import;

/// <summary>Imports one feed into a folder without a catalogue.</summary>
/// <param name="values">What the call says.</param>
/// <param name="session">The run.</param>
/// <param name="baseUrl">Where the new site will stand, or empty.</param>
internal sealed class FeedImport(ImportValues values, Session session, string baseUrl)
{
    /// <summary>Imports it; the exit code.</summary>
    /// <exception cref="WrongCallException">It may not be imported, or not here; nothing was written.</exception>
    /// <exception cref="IOException">The network or the disk fails; nothing is left.</exception>
    public int Run()
    {
        CheckCall();
        using var source = new FeedSource(values.IsOffline);
        var pages = source.Read(values.Feed);
        if (pages[0].IsLocked && !values.IsMine)
        {
            throw new WrongCallException($"'{values.Feed}' is locked: its owner allows nobody else to import it " +
                "(podcast:locked). If it is yours, add --feed-is-mine.");
        }

        var address = values.FeedUrl.Length > 0 ? values.FeedUrl : pages[0].Self.Length > 0 ? pages[0].Self
            : FeedSource.IsAddress(values.Feed) ? values.Feed : "";
        var show = values.Show.Length > 0 ? values.Show : CatalogImport.ShowIdOf(pages[0]) ??
            throw new WrongCallException($"The show's title '{pages[0].Title}' has no words in a-z, of which its address could " +
                "be made. Name its folder with --show; it is never changed once published.");
        var request = new ImportRequest(address, show, baseUrl, Guid.NewGuid(), source.Files(FeedAddresses.Of(pages)));
        var catalog = CatalogImport.Of(pages, request);
        NewCatalogue.Write(session.Root, catalog.Files);
        ImportReport.Write(catalog, source.Losses, address, values, session);
        return ExitCodes.Done;
    }

    private void CheckCall()
    {
        if (values.Show.Length > 0 && (!Ids.IsValid(values.Show) || Routes.Reserved.Contains(values.Show)))
        {
            throw new WrongCallException($"--show: '{values.Show}' cannot be a show's folder: those are lower-case letters " +
                $"a-z, digits and hyphens, and none of {string.Join(", ", Routes.Reserved)}. Write it like " +
                $"{Ids.From(values.Show)}-show.");
        }

        if (values.FeedUrl.Length > 0 && !WebAddress.IsPublishable(values.FeedUrl))
        {
            throw new WrongCallException($"--feed-url: {WebAddress.Explain(values.FeedUrl)}");
        }

        if (NewCatalogue.Exists(session.Root))
        {
            throw new WrongCallException($"There is a catalogue in '{session.Root}' already, and nothing is ever overwritten. " +
                "Import into an empty folder (--root), then move the show's folder and its people over.");
        }
    }
}
