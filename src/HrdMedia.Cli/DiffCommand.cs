using System.CommandLine;
using HrdMedia.Comparison;
using HrdMedia.Pipelines;

namespace HrdMedia.Cli;

/// <summary>The command <c>diff</c>: what subscribers and visitors will notice, before they do.</summary>
internal static class DiffCommand
{
    /// <summary>The command.</summary>
    /// <param name="common">The options of every command.</param>
    /// <param name="output">The option that makes no sense here.</param>
    public static Command Create(CommonOptions common, Option output)
    {
        var (baseline, report, summary) = (BaselineArgument(), ReportOption(), SummaryOption());
        var command = new Command("diff", "Says what subscribers will see, and ends with 1 when it would hurt them and " +
            $"{SourcePlaces.Changes} does not say that it is meant; the catalogue and the output stay as they are.")
        {
            baseline, report, summary,
        };
        command.Validators.Add(result =>
        {
            if (result.GetResult(output) is not null)
            {
                result.AddError("'diff' builds no site. Leave --output out.");
            }
        });
        command.SetAction(result =>
        {
            var values = common.Read(result);
            var format = result.GetValue(report) ?? (values.Format == DiagnosticFormat.Json ? ReportFormat.Json
                : ReportFormat.Text);
            return Session.Run(values,
                session => Run(session, values, result.GetValue(baseline)!, format, result.GetValue(summary)));
        });
        return command;
    }

    private static Argument<string> BaselineArgument() => new("BASELINE")
    {
        Description = "What subscribers have: a git revision (main), a folder that was built (output), a feed's file, or an " +
            "address (https://example.org), the only one for which the network is used.",
    };

    private static Option<ReportFormat?> ReportOption() => new("--report")
    {
        Description = "How the report is written, with what is blocked: text, markdown (for a comment on a pull request) or " +
            "json. Default: text; json with --format json.",
        HelpName = "text|markdown|json",
        CustomParser = result => Parse(result.Tokens[0].Value, result.AddError),
    };

    private static Option<FileInfo?> SummaryOption() => new("--summary")
    {
        Description = "Write the report as Markdown into this file too, for a comment on a pull request.",
        HelpName = "FILE",
    };

    private static int Run(Session session, CommonValues values, string baseline, ReportFormat format, FileInfo? summary)
    {
        if (session.Prepare() is not { } outputs)
        {
            return ExitCodes.CatalogueErrors;
        }

        var (now, catalog) = (session.Publish(outputs), session.Site.Catalog!);
        if (new Baseline(session, values.Root).Read(baseline) is not { } old)
        {
            Console.Error.WriteLine($"'{baseline}' is no git revision, no folder, no file and no address. Write for example " +
                "main, output, or https://example.org.");
            return ExitCodes.Usage;
        }

        var changes = SiteChanges.Between(old, now, catalog);
        var findings = Findings(changes, catalog);
        var early = PublicRepository.Warnings(values.Root, catalog, baseline);
        if (summary is not null)
        {
            File.WriteAllText(summary.FullName, session.Redacted(DiffMarkdown.Of(changes, findings, early)));
        }

        // As annotations check has given them already.
        session.Warn(values.Format == DiagnosticFormat.GitHub ? [] : early);
        Write(session, changes, findings, format);
        return findings.Count > 0 ? ExitCodes.CatalogueErrors : ExitCodes.Done;
    }

    private static void Write(
        Session session, SiteChanges changes, IReadOnlyList<Diagnostic> findings, ReportFormat format)
    {
        if (format == ReportFormat.Text)
        {
            session.Say(DiffText.Of(changes));
            session.Report(findings);
        }
        else
        {
            Console.Out.Write(format == ReportFormat.Json ? DiffJson.Of(changes, findings)
                : DiffMarkdown.Of(changes, findings, []));
        }
    }

    private static IReadOnlyList<Diagnostic> Findings(SiteChanges changes, Catalog catalog)
    {
        var bag = new DiagnosticBag();
        var diagnostics = new ChangeDiagnostics(catalog);
        foreach (var change in changes.Blocked)
        {
            bag.Add(diagnostics.Of(change));
        }

        return bag.Sorted();
    }

    private static ReportFormat? Parse(string text, Action<string> addError)
    {
        ReportFormat? known = text switch
        {
            "text" => ReportFormat.Text,
            "markdown" => ReportFormat.Markdown,
            "json" => ReportFormat.Json,
            _ => null,
        };
        if (known is null)
        {
            addError($"--report must be text, markdown or json, found '{text}'.");
        }

        return known;
    }
}
