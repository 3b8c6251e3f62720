using System.CommandLine;
using System.Globalization;

namespace HrdMedia.Cli;

/// <summary>The options that several commands share, each declared once.</summary>
internal sealed class CommonOptions
{
    private static readonly string[] InstantForms = ["yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:sszzz",
        "yyyy-MM-dd'T'HH:mm'Z'", "yyyy-MM-dd'T'HH:mmzzz"];

    private readonly Option<DirectoryInfo> root = new("--root")
    {
        Description = "The folder that holds episodes/.",
        HelpName = "DIR",
        DefaultValueFactory = _ => new DirectoryInfo("."),
    };

    private readonly Option<Uri?> baseUrl = new("--base-url")
    {
        Description = "Where the site will stand; without it, what episodes/site.yaml says.",
        HelpName = "URL",
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https")
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
        Description = "How findings are written: text, github (annotations of a pull request) or json.",
        DefaultValueFactory = _ => DiagnosticFormat.Text,
    };

    private readonly Option<bool> quiet = new("--quiet") { Description = "Write findings only." };

    /// <summary>Adds the options to a command.</summary>
    public CommonOptions AddTo(Command command)
    {
        command.Options.Add(root);
        command.Options.Add(baseUrl);
        command.Options.Add(now);
        command.Options.Add(format);
        command.Options.Add(quiet);
        return this;
    }

    /// <summary>The values of one call.</summary>
    public CommonValues Read(ParseResult result) => new(
        Root: result.GetValue(root)!.FullName,
        Site: new SiteOptions(result.GetValue(now) ?? DateTimeOffset.UtcNow, result.GetValue(baseUrl)?.AbsoluteUri),
        Format: result.GetValue(format),
        Quiet: result.GetValue(quiet));
}
