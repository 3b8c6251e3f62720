using System.Xml;
using HrdMedia.Comparison;
using HrdMedia.Pipelines;

namespace HrdMedia.Cli;

/// <summary>What a site is compared with, wherever it comes from.</summary>
/// <param name="session">Builds another state of the catalogue.</param>
/// <param name="root">The folder that holds <c>episodes/</c>; relative paths begin there.</param>
internal sealed class Baseline(Session session, string root)
{
    /// <summary>Reads it; null when the name stands for nothing.</summary>
    /// <exception cref="IOException">It stands for something that cannot be read.</exception>
    public PublishedSite? Read(string name)
    {
        if (Uri.TryCreate(name, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
        {
            using var web = new WebFeeds();
            return web.Read(address, session.Site.Catalog!);
        }

        // As it was written where the command was called, when --root leads elsewhere.
        var path = Path.GetFullPath(name, root) is var there && Path.Exists(there) ? there : Path.GetFullPath(name);
        return Directory.Exists(path) ? Folder(path, name)
            : File.Exists(path) ? PublishedSite.OfFeeds(Feed(path, name))
            : GitRevision.Find(root, name) is { } commit ? Revision(commit, name) : null;
    }

    private static PublishedFeed Feed(string path, string name)
    {
        using var file = File.OpenRead(path);
        return Feed(file, name);
    }

    /// <summary>Reads a feed from anywhere.</summary>
    /// <exception cref="IOException">It is none.</exception>
    public static PublishedFeed Feed(Stream stream, string name)
    {
        try
        {
            return PublishedFeedReader.Read(stream, name);
        }
        catch (XmlException e)
        {
            throw new IOException($"'{name}' cannot be read as a feed: {e.Message}", e);
        }
    }

    private static PublishedSite Folder(string folder, string name)
    {
        var reader = new PublishedSiteReader();
        foreach (var file in Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true }))
        {
            var path = Path.GetRelativePath(folder, file).Replace('\\', '/');
            if (PublishedSiteReader.Reads(path))
            {
                reader.Add(path, File.ReadAllBytes(file));
            }
        }

        return reader.Site is { Feeds.Count: > 0 } site ? site
            : throw new IOException($"The folder '{name}' holds no feed.xml. Name the folder of a whole site.");
    }

    private PublishedSite Revision(string commit, string name)
    {
        var folder = Directory.CreateTempSubdirectory("hrdmedia-diff-");
        try
        {
            GitRevision.Extract(root, commit, folder.FullName);
            var findings = new DiagnosticBag();
            var site = session.PublishOther(folder.FullName, findings);
            return site is not null && !findings.HasErrors ? site
                : throw new IOException($"The catalogue of '{name}' has errors, so that nothing can be compared with it. The " +
                    $"first: {findings.Sorted().First(d => d.Severity == Severity.Error)}");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
