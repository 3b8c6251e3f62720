using System.Buffers;

namespace HrdMedia.Text;

/// <summary>Tells web addresses of the plainest form, as nearly all are, without taking them to pieces.</summary>
internal static class PlainAddress
{
    // The longest name of a host (RFC 1035, section 2.3.4) is 253.
    private const int MaxHost = 200;
    private const int MaxLength = 2000;

    private static readonly SearchValues<char> HostLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-.");

    private static readonly SearchValues<char> PathLetters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/?=");

    /// <summary>Whether it is a whole address with a host of small ASCII letters, and a path without anything encoded. Of what is
    /// written in another way nothing is known.</summary>
    public static bool Is(ReadOnlySpan<char> text)
    {
        var rest = text.StartsWith("https://", StringComparison.Ordinal) ? text["https://".Length..]
            : text.StartsWith("http://", StringComparison.Ordinal) ? text["http://".Length..] : [];
        var slash = rest.IndexOf('/');
        var host = slash < 0 ? rest : rest[..slash];
        return text.Length <= MaxLength && IsHost(host) && !rest[host.Length..].ContainsAnyExcept(PathLetters);
    }

    /// <summary>Whether <see cref="Uri.AbsoluteUri"/> is known to be the address as it is written: one that <see cref="Is"/>,
    /// with a path in which nothing is taken away, of a host that is no number.</summary>
    public static bool IsCanonical(ReadOnlySpan<char> text)
    {
        var host = text.IndexOf("//", StringComparison.Ordinal) + 2;
        return Is(text) && char.IsAsciiLetterLower(text[host]) && text[host..].Contains('/') &&
            !text.Contains("/.", StringComparison.Ordinal);
    }

    /// <summary>The address that a link of the plainest form (<c>../a/b</c>) has on the page of a folder, or null where it is
    /// not seen at once.</summary>
    /// <param name="folder">The folder's address, ending in <c>/</c>.</param>
    /// <param name="way">The link.</param>
    public static string? Join(string folder, string way)
    {
        var rest = way.AsSpan();
        var end = folder.Length;
        for (; rest.StartsWith("../", StringComparison.Ordinal); rest = rest[3..])
        {
            end = folder.AsSpan(0, Math.Max(end - 1, 0)).LastIndexOf('/') + 1;
        }

        var joined = string.Concat(folder.AsSpan(0, end), rest);
        return folder.EndsWith('/') && !folder.Contains('?') && IsCanonical(folder) && end > "https://".Length &&
            rest is not ['/' or '.' or '?', ..] && IsCanonical(joined) ? joined : null;
    }

    private static bool IsHost(ReadOnlySpan<char> host)
    {
        if (host.Length > MaxHost || host.ContainsAnyExcept(HostLetters) || host.Contains("--", StringComparison.Ordinal))
        {
            return false;
        }

        foreach (var label in host.Split('.'))
        {
            if (!IsLabel(host[label]))
            {
                return false;
            }
        }

        // A name that ends in a digit is read as a number by some (URL Standard, "ends in a number checker").
        return char.IsAsciiLetterLower(host[^1]);
    }

    private static bool IsLabel(ReadOnlySpan<char> label) =>
        label.Length is > 0 and <= 63 && label[0] != '-' && label[^1] != '-';
}
