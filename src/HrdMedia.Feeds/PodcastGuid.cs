using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace HrdMedia.Feeds;

/// <summary>The identity of a podcast across hosts (podcast namespace, <c>podcast:guid</c>).</summary>
public static class PodcastGuid
{
    /// <summary>The namespace of all podcast guids (podcast namespace, <c>podcast:guid</c>).</summary>
    public static readonly Guid Namespace = new("ead4c236-bf58-58c6-a2c6-a6b28d128cb6");

    /// <summary>The UUIDv5 (RFC 9562) of a feed address without scheme and trailing slashes; assign it once, then keep it for
    /// life.</summary>
    public static Guid FromFeedUrl(string feedUrl)
    {
        ArgumentNullException.ThrowIfNull(feedUrl);
        var scheme = feedUrl.IndexOf("://", StringComparison.Ordinal);
        return Derive(Namespace, feedUrl[(scheme < 0 ? 0 : scheme + 3)..].TrimEnd('/'));
    }

    /// <summary>The UUIDv5 (RFC 9562, section 5.5) of a name within what another guid stands for.</summary>
    [SuppressMessage("Security", "CA5350", Justification = "RFC 9562 prescribes SHA-1; nothing is protected by it.")]
    public static Guid Derive(Guid parent, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        Span<byte> hash = stackalloc byte[SHA1.HashSizeInBytes];
        SHA1.HashData([.. parent.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)], hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);

        // Big-endian both ways: the default constructor swaps the first three fields and gives another, plausible id.
        return new(hash[..16], bigEndian: true);
    }
}
