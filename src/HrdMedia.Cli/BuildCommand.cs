using System.CommandLine;
using System.Diagnostics;

namespace HrdMedia.Cli;

/// <summary>The command <c>build</c>, also the one without a name.</summary>
/// <param name="common">The options of every command.</param>
internal sealed class BuildCommand(CommonOptions common)
{
    /// <summary>Where the site goes.</summary>
    // One option for both places: "hrdmedia --output DIR build" and "hrdmedia build --output DIR" mean the same.
    public Option<string?> Output { get; } = new("--output")
    {
        Description = "The folder for the site; a relative one stands under --root. Default: output.",
        HelpName = "DIR",
    };

    private readonly Option<bool> preview = new("--preview")
    {
        Description = "The site is a preview: search engines are told not to keep it. What is scheduled stays out of it too.",
    };

    /// <summary>The command.</summary>
    public Command Create()
    {
        var command = new Command("build", "Builds the site into the output folder, whole or not at all.");
        AddTo(command);
        return command;
    }

    /// <summary>Makes a command do this.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(Output);
        command.Options.Add(preview);
        command.SetAction(result => Run(Values(result), result.GetValue(Output) ?? "output"));
    }

    private CommonValues Values(ParseResult result)
    {
        var values = common.Read(result);
        return values with { Site = values.Site with { IsPreview = result.GetValue(preview) } };
    }

    private static int Run(CommonValues values, string output) => Session.Run(values, session =>
    {
        var watch = Stopwatch.StartNew();
        if (session.Prepare() is not { } outputs)
        {
            return ExitCodes.CatalogueErrors;
        }

        if (!session.GuardSources(isFinal: true))
        {
            session.Report();
            return ExitCodes.CatalogueErrors;
        }

        using var publication = Publication.Begin(Path.GetFullPath(output, values.Root), values.Root,
            folder => KeptOutputs.Open(folder, values, outputs), values.Cache);
        session.Render(outputs, publication);
        if (session.Report())
        {
            return ExitCodes.CatalogueErrors;
        }

        var found = session.Findings.Select(f => f.Place.File).ToHashSet(StringComparer.Ordinal);
        var changes = publication.Complete(found);
        session.Keep(found);
        session.Say(BuildSummary.Of(session.Site.Catalog!, outputs, changes, output, watch.Elapsed));
        return ExitCodes.Done;
    });
}
