using System.CommandLine;
using HrdMedia.Cli.Online;
using HrdMedia.Pipelines;

namespace HrdMedia.Cli;

/// <summary>The command <c>check</c>: everything that a build does but the writing, and what can be mended by itself.</summary>
internal sealed class CheckCommand(CommonOptions common)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private readonly Option<bool> fix = new("--fix")
    {
        Description = "Mend what has one right answer (a missing guid, a mistyped field, word or id, line ends …) and show " +
            "what was changed; then check.",
    };

    private readonly Option<bool> online = new("--online")
    {
        Description = "Ask also whether links lead somewhere and recordings that stand elsewhere are there, with the size and " +
            "type that is written. Uses the network, as no build does.",
    };

    private readonly Option<FileInfo?> summary = new("--summary")
    {
        Description = "Write all findings as Markdown into this file too. With --format github they also go to the job's page.",
        HelpName = "FILE",
    };

    /// <summary>The command.</summary>
    /// <param name="output">The option that makes no sense here.</param>
    public Command Create(Option output)
    {
        var command = new Command("check",
            "Says everything that is wrong with the catalogue, with its place and the fix; changes no file, but with --fix.")
            { fix, online, summary };
        command.Validators.Add(result =>
        {
            if (result.GetResult(output) is not null)
            {
                result.AddError("'check' builds no site. Leave --output out.");
            }
        });
        command.SetAction(result =>
        {
            var values = common.Read(result);
            // One for both: what was asked is not asked again.
            using var web = result.GetValue(online) ? new OnlineCheck(new WebProbe(Pause, allowsPrivate: false)) : null;
            var code = result.GetValue(fix) ? Session.Run(values, session => Fix(session, values, web)) : ExitCodes.Done;
            return code != ExitCodes.Done ? code
                : Session.Run(values, session => Run(session, values, web, result.GetValue(summary)));
        });
        return command;
    }

    private static int Fix(Session session, CommonValues values, OnlineCheck? online)
    {
        var repairs = new CatalogueRepair(values.Root, file => GitRevision.Has(values.Root, file), () => session.Diagnose(
            online is null ? null
            : (catalog, files, bag) => online.Run(catalog, files, bag, session.Context.Parallelism.CancellationToken)));
        var files = repairs.Run();
        var target = values.Format == DiagnosticFormat.Json ? Console.Error : Console.Out;
        target.Write(string.Concat(files.Select(file => FileDiff.Of(file, session.IsWatched))));
        session.Say(files.Count == 0 ? "Nothing here has one right answer: no file was changed."
            : $"{repairs.Count} {(repairs.Count == 1 ? "mistake" : "mistakes")} mended in {files.Count} " +
                $"{(files.Count == 1 ? "file" : "files")}. Look at what was changed before you commit it.");
        return ExitCodes.Done;
    }

    private static int Run(Session session, CommonValues values, OnlineCheck? online, FileInfo? summary)
    {
        var outputs = session.Site.Engine.Prepare(session.Context);
        session.GuardSources(isFinal: false);
        if (outputs is not null)
        {
            session.Render(outputs, new Nowhere());
        }

        session.Site.Advise(session.Context.Diagnostics);
        foreach (var warning in PublicRepository.Warnings(values.Root, session.Site.Catalog!))
        {
            session.Context.Diagnostics.Add(warning);
        }

        online?.Run(session.Site.Catalog!, session.Context.Sources, session.Context.Diagnostics,
            session.Context.Parallelism.CancellationToken);
        var hasErrors = session.Report();
        var (findings, episodes) = (session.Findings, session.Site.Catalog!.Episodes.Count);
        Summarise(session.Redacted(CheckMarkdown.Of(findings, episodes)), values, summary);
        if (!hasErrors)
        {
            session.Say(CheckMarkdown.Sentence(findings, episodes));
        }

        if (online is not null)
        {
            session.Say($"{online.Asked} addresses asked" + (online.Refused == 0 ? "."
                : $"; {online.Refused} of them answer no program, so nothing is said of them."));
        }

        return hasErrors ? ExitCodes.CatalogueErrors : ExitCodes.Done;
    }

    private static void Summarise(string text, CommonValues values, FileInfo? summary)
    {
        if (summary is not null)
        {
            File.WriteAllText(summary.FullName, text);
        }

        // https://docs.github.com/actions, "Adding a job summary".
        if (values.Format == DiagnosticFormat.GitHub &&
            Environment.GetEnvironmentVariable("GITHUB_STEP_SUMMARY") is { Length: > 0 } page)
        {
            File.AppendAllText(page, text);
        }
    }

    private sealed class Nowhere : IOutputSink
    {
        public void Write(Output output, ReadOnlySpan<byte> bytes)
        {
        }

        public Stream OpenLarge(Output output) => Stream.Null;
    }
}
