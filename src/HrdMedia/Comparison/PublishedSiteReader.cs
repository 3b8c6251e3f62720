using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using HrdMedia.Pipelines;

namespace HrdMedia.Comparison;

/// <summary>Gathers what a site publishes from its files, or from its outputs while they are rendered: nothing else of them is
/// kept.</summary>
public sealed class PublishedSiteReader : IOutputSink
{
    private const string Redirects = "_redirects";

    private readonly ConcurrentQueue<PublishedFeed> feeds = new();
    private readonly ConcurrentQueue<PublishedPage> pages = new();
    private string[] redirects = [];

    /// <summary>Whether a file says anything here.</summary>
    public static bool Reads(string path) => IsFeed(path) || IsPage(path) || path == Redirects;

    /// <summary>What has been gathered, in an order of its own.</summary>
    public PublishedSite Site => new([.. feeds.OrderBy(f => f.Address, StringComparer.Ordinal)],
        [.. pages.OrderBy(p => p.Address, StringComparer.Ordinal)], redirects);

    /// <summary>Takes a file.</summary>
    public void Add(string path, ReadOnlySpan<byte> bytes)
    {
        if (IsFeed(path))
        {
            AddFeed(path, bytes.ToArray());
        }
        else if (IsPage(path))
        {
            var address = "/" + (path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path);
            pages.Enqueue(new PublishedPage(address, Title(bytes), Convert.ToHexStringLower(SHA256.HashData(bytes))));
        }
        else if (path == Redirects)
        {
            redirects = [.. Encoding.UTF8.GetString(bytes).Split('\n')
                // What is answered with 410 leads nowhere.
                .Where(line => line.StartsWith('/') && !line.TrimEnd('!').EndsWith(" 410", StringComparison.Ordinal))
                .Select(line => line.Split(' ', '\t')[0])];
        }
    }

    /// <inheritdoc/>
    public void Write(Output output, ReadOnlySpan<byte> bytes) => Add(output.Path, bytes);

    /// <inheritdoc/>
    public Stream OpenLarge(Output output) => new Held(bytes => Add(output.Path, bytes));

    private static bool IsFeed(string path) => path == "feed.xml" || path.EndsWith("/feed.xml", StringComparison.Ordinal);

    private static bool IsPage(string path) => path.EndsWith(".html", StringComparison.Ordinal);

    // What is no feed is none to apps either: it counts as gone.
    private void AddFeed(string path, byte[] bytes)
    {
        try
        {
            feeds.Enqueue(PublishedFeedReader.Read(new MemoryStream(bytes), path));
        }
        catch (XmlException)
        {
        }
    }

    private static string Title(ReadOnlySpan<byte> page)
    {
        var from = page.IndexOf("<title>"u8);
        var length = from < 0 ? -1 : page[(from + 7)..].IndexOf("</title>"u8);
        return length < 0 ? "" : WebUtility.HtmlDecode(Encoding.UTF8.GetString(page.Slice(from + 7, length)));
    }

    private sealed class Held(Action<byte[]> done) : MemoryStream
    {
        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                done(ToArray());
            }

            base.Dispose(disposing);
        }
    }
}
