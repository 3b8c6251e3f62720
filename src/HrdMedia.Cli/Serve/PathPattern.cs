using System.Text.RegularExpressions;

namespace HrdMedia.Cli.Serve;

/// <summary>A path in <c>_headers</c> or <c>_redirects</c> as Netlify reads it: <c>*</c> is anything, <c>:name</c> is one folder,
/// letter case does not count.</summary>
internal sealed partial class PathPattern
{
    private readonly Regex whole;

    private PathPattern(string regex) =>
        whole = new Regex($"^{regex}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>A path of <c>_headers</c>, which begins with <c>/</c>.</summary>
    public static PathPattern Exact(string pattern) => new(Names(Regex.Escape(pattern)));

    /// <summary>A path of <c>_redirects</c>: a slash at the end does not count, and <c>/a/*</c> is <c>/a</c> too.</summary>
    public static PathPattern OfRedirect(string pattern) =>
        new(Names(Splat().Replace(Regex.Escape(pattern), "(?:/(?<splat>.*))?")).TrimEnd('/') + "/?");

    /// <summary>Whether a path fits.</summary>
    public bool Fits(string path) => whole.IsMatch(path);

    /// <summary>A text with <c>:splat</c> and <c>:name</c> replaced by what stands there in the path; null when the path does not
    /// fit.</summary>
    public string? Replace(string path, string text) => whole.Match(path) is { Success: true } match
        ? Named().Replace(text, name => match.Groups[name.Groups[1].Value] is { Success: true } group ? group.Value
            : name.Groups[1].Value == "splat" ? "" : name.Value)
        : null;

    private static string Names(string escaped) =>
        Named().Replace(escaped, "(?<$1>[^/]+)").Replace(@"\*", ".*", StringComparison.Ordinal);

    [GeneratedRegex(@"(?<=/):([A-Za-z_][A-Za-z0-9_]*)")]
    private static partial Regex Named();

    [GeneratedRegex(@"/\\\*$")]
    private static partial Regex Splat();
}
