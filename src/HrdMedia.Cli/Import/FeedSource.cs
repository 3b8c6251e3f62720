using System.Collections.Concurrent;
using System.Xml;
using HrdMedia.Cli.Drafts;
using HrdMedia.Import;
using HrdMedia.Syndication;

namespace HrdMedia.Cli.Import;

/// <summary>Reads a feed with its further pages, and what it names, from disk and network.</summary>
/// <param name="isOffline">Whether nothing shall be fetched but the feed itself.</param>
internal sealed class FeedSource(bool isOffline) : IDisposable
{
    private const int MaxPages = 200;
    private const int MaxFiles = 20_000;
    private const int MaxTextBytes = 8 << 20;
    private const int AtOnce = 6;

    private readonly WebFiles feeds = new(FeedXml.MaxBytes);
    private readonly WebFiles texts = new(MaxTextBytes);
    private readonly List<ImportLoss> losses = [];

    /// <summary>What was not read.</summary>
    public IReadOnlyList<ImportLoss> Losses => losses;

    /// <summary>Whether a name is an address of the web.</summary>
    public static bool IsAddress(string name) => Web(name) is not null;

    /// <summary>The documents of a feed, the one that subscribers have first.</summary>
    /// <exception cref="WrongCallException">The name stands for nothing.</exception>
    /// <exception cref="IOException">It stands for something that cannot be read.</exception>
    public IReadOnlyList<FeedPage> Read(string name)
    {
        var pages = new List<FeedPage> { First(name) };
        var seen = new HashSet<string>(StringComparer.Ordinal) { name, pages[0].Self };
        while (pages[^1].Next is { Length: > 0 } next)
        {
            var from = Web(pages[^1].Source) ?? Web(pages[^1].Self);
            var address = from is not null && Uri.TryCreate(from, next, out var whole) ? whole : Web(next);
            if (address?.Scheme is not ("http" or "https") || isOffline)
            {
                losses.Add(new ImportLoss(pages[^1].Source, 1, $"Older episodes stand at '{next}', which was not fetched."));
            }
            else if (seen.Add(address.AbsoluteUri) && pages.Count < MaxPages)
            {
                pages.Add(Page(Fetch(address), address.AbsoluteUri));
                continue;
            }

            break;
        }

        return pages;
    }

    /// <summary>What stands at the addresses that a feed names.</summary>
    public ImportFiles Files(FeedAddresses wanted)
    {
        var found = new ConcurrentDictionary<string, FetchedFile>(StringComparer.Ordinal);
        if (!isOffline)
        {
            var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce };
            Parallel.ForEach(wanted.Texts.Take(MaxFiles), options, url => found[url] = Text(url));
            Parallel.ForEach(wanted.Recordings.Take(MaxFiles), options, url => found.TryAdd(url, Recording(url)));
        }

        return new ImportFiles(found);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        feeds.Dispose();
        texts.Dispose();
    }

    private static Uri? Web(string name) =>
        Uri.TryCreate(name, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address : null;

    private FeedPage First(string name)
    {
        if (Web(name) is { } address)
        {
            return Page(Fetch(address), name);
        }

        if (!File.Exists(name))
        {
            throw new WrongCallException($"There is no file '{name}', and it is no address. Write the feed's file, or its " +
                "address with https:// before it.");
        }

        using var file = File.OpenRead(name);
        return Page(file, name);
    }

    private MemoryStream Fetch(Uri address) => new(feeds.Fetch(address) ??
        throw new IOException($"There is no feed at '{address}'. Look for its address where the podcast is offered."));

    private static FeedPage Page(Stream stream, string name)
    {
        try
        {
            return new FeedPage(FeedXml.Channel(stream), name);
        }
        catch (XmlException e)
        {
            throw new IOException($"'{name}' cannot be read as a feed: {e.Message}", e);
        }
    }

    private FetchedFile Text(string url)
    {
        try
        {
            return texts.Fetch(new Uri(url)) is { } bytes ? new FetchedFile(bytes, bytes.Length, "")
                : new FetchedFile(default, 0, "nothing stands at its address.");
        }
        catch (IOException e)
        {
            return new FetchedFile(default, 0, e.Message);
        }
    }

    private FetchedFile Recording(string url)
    {
        try
        {
            return new FetchedFile(default, texts.Length(new Uri(url)), "");
        }
        catch (IOException e)
        {
            return new FetchedFile(default, 0, e.Message);
        }
    }
}
