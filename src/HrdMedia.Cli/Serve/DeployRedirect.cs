using System.Globalization;

namespace HrdMedia.Cli.Serve;

/// <summary>One rule of <c>_redirects</c> as Netlify reads it: https://docs.netlify.com/manage/routing/redirects.</summary>
/// <param name="From">The path that is asked for.</param>
/// <param name="To">Where it leads, with <c>:splat</c> and <c>:name</c>.</param>
/// <param name="Status">301 and 302 send the browser there, 200, 404 and 410 show what is there.</param>
/// <param name="IsForced">Whether it holds also where a file exists.</param>
internal sealed record DeployRedirect(PathPattern From, string To, int Status, bool IsForced)
{
    /// <summary>Reads the file's text. A rule that asks for a query, a country, a language or a role is left out: nobody has one
    /// here.</summary>
    public static IReadOnlyList<DeployRedirect> Parse(string text) =>
        [.. text.Split('\n').Select(line => line.Split('#')[0]).Select(ParseLine).OfType<DeployRedirect>()];

    private static DeployRedirect? ParseLine(string line)
    {
        var parts = line.Split((char[])[' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        if (parts is not [['/', ..] from, var to, .. var rest] || !IsTarget(to))
        {
            // Only the target may be left out, and only with 200: the path is shown as itself.
            return parts is [['/', ..] same, "200"] ? new(PathPattern.OfRedirect(same), same, 200, false) : null;
        }

        var status = rest is [var first, ..] ? first.TrimEnd('!') : "301";
        return rest.Length > 1 || !int.TryParse(status, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? null
            : new(PathPattern.OfRedirect(from), to, number, rest is [[.., '!'], ..]);
    }

    private static bool IsTarget(string text) => text[0] == '/' || text.Contains("://", StringComparison.Ordinal);
}
