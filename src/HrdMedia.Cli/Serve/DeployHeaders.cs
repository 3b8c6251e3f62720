namespace HrdMedia.Cli.Serve;

/// <summary>The file <c>_headers</c> as Netlify reads it: https://docs.netlify.com/manage/routing/headers.</summary>
internal sealed class DeployHeaders
{
    // Netlify sets these itself and ignores them in the file.
    private static readonly HashSet<string> Ignored = new(StringComparer.OrdinalIgnoreCase)
    {
        "Accept-Ranges", "Age", "Allow", "Alt-Svc", "Connection", "Content-Encoding", "Content-Length", "Content-Range", "Date",
        "Location", "Server", "Set-Cookie", "Trailer", "Transfer-Encoding", "Upgrade",
    };

    private readonly List<(PathPattern Path, string Name, string Value)> rules = [];

    /// <summary>Reads the file's text: a line that begins a path, then indented lines of headers.</summary>
    public static DeployHeaders Parse(string text)
    {
        var headers = new DeployHeaders();
        PathPattern? path = null;
        foreach (var line in text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#'))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (line[0] == '/')
            {
                path = PathPattern.Exact(line);
            }
            else if (path is not null && colon > 0 && !Ignored.Contains(line[..colon].Trim()))
            {
                headers.rules.Add((path, line[..colon].Trim(), line[(colon + 1)..].Trim()));
            }
        }

        return headers;
    }

    /// <summary>The headers of a path; one that is given more than once is joined by commas.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Of(string path)
    {
        var found = new List<KeyValuePair<string, string>>();
        foreach (var (_, name, value) in rules.Where(rule => rule.Path.Fits(path)))
        {
            var at = found.FindIndex(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase));
            if (at < 0)
            {
                found.Add(new(name, value));
            }
            else
            {
                found[at] = new(found[at].Key, $"{found[at].Value}, {value}");
            }
        }

        return found;
    }
}
