using System.CommandLine;
using System.Globalization;

namespace HrdMedia.Cli;

/// <summary>The options that every command shares, each declared once: they may stand before the command's name or after
/// it.</summary>
internal sealed class CommonOptions
{
    private static readonly Dictionary<string, DiagnosticFormat> Formats = new(StringComparer.Ordinal)
    {
        ["text"] = DiagnosticFormat.Text,
        ["github"] = DiagnosticFormat.GitHub,
        ["json"] = DiagnosticFormat.Json,
    };

    private static readonly string[] InstantForms = ["yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:sszzz",
        "yyyy-MM-dd'T'HH:mm'Z'", "yyyy-MM-dd'T'HH:mmzzz"];

    private readonly Option<DirectoryInfo?> root = new("--root")
    {
        Description = "The folder that holds episodes/. Default: where you are.",
        HelpName = "DIR",
        Recursive = true,
    };

    private readonly Option<Uri?> baseUrl = new("--base-url")
    {
        Description = "Where the site will stand; without it, what episodes/site.yaml says.",
        HelpName = "URL",
        Recursive = true,
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri is { Scheme: "http" or "https", Query: "",
                Fragment: "", UserInfo: "" })
            {
                return uri;
            }

            result.AddError($"--base-url must be a whole address like https://example.org, found '{text}'.");
            return null;
        },
    };

    private readonly Option<DateTimeOffset?> now = new("--now")
    {
        Description = "The instant of the build, like 2026-01-31T09:00:00Z: what is later stays out. Default: the present.",
        HelpName = "INSTANT",
        Recursive = true,
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (DateTimeOffset.TryParseExact(text, InstantForms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal,
                out var instant))
            {
                return instant;
            }

            result.AddError($"--now must be an instant with zone like 2026-01-31T09:00:00Z, found '{text}'.");
            return null;
        },
    };

    private readonly Option<DiagnosticFormat> format = new("--format")
    {
        Description = "How findings are written: for people, as annotations of a pull request, or for programs. Default: text.",
        HelpName = string.Join('|', Formats.Keys),
        Recursive = true,
        CustomParser = result =>
        {
            if (Formats.TryGetValue(result.Tokens[0].Value, out var known))
            {
                return known;
            }

            result.AddError($"--format must be text, github or json, found '{result.Tokens[0].Value}'.");
            return default;
        },
    };

    private readonly Option<DirectoryInfo?> cache = new("--cache")
    {
        Description = "Where made pictures, empty folders, and of what files were made, are kept for the next build; safe to " +
            "delete. Default: .cache under --root.",
        HelpName = "DIR",
        Recursive = true,
    };

    private readonly Option<bool> quiet = new("--quiet") { Description = "Write findings only.", Recursive = true };

    /// <summary>Adds the options to the program.</summary>
    public CommonOptions AddTo(RootCommand command)
    {
        command.Options.Add(root);
        command.Options.Add(baseUrl);
        command.Options.Add(now);
        command.Options.Add(format);
        command.Options.Add(cache);
        command.Options.Add(quiet);
        return this;
    }

    /// <summary>The values of one call.</summary>
    public CommonValues Read(ParseResult result) => Read(result, (result.GetValue(root) ?? new DirectoryInfo(".")).FullName);

    /// <summary>The folder that holds <c>episodes/</c>, absolute, also of a call that is wrong.</summary>
    public string RootOf(ParseResult result) =>
        Path.GetFullPath(result.GetResult(root) is { Tokens: [{ Value: { Length: > 0 } folder }] } ? folder : ".");

    private CommonValues Read(ParseResult result, string folder) => new(
        Root: folder,
        Cache: result.GetValue(cache)?.FullName ?? Path.Combine(folder, ".cache"),
        Site: new SiteOptions(result.GetValue(now) ?? DateTimeOffset.UtcNow, result.GetValue(baseUrl)?.AbsoluteUri),
        Format: result.GetValue(format),
        Quiet: result.GetValue(quiet));
}
