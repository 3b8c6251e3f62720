using System.CommandLine;
using System.Diagnostics;

namespace HrdMedia.Cli;

/// <summary>The command <c>build</c>, also the one without a name.</summary>
internal static class BuildCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("build", "Builds the site into the output folder, whole or not at all.");
        AddTo(command);
        return command;
    }

    /// <summary>Makes a command do this.</summary>
    public static void AddTo(Command command)
    {
        var common = new CommonOptions().AddTo(command);
        var output = new Option<string>("--output")
        {
            Description = "The folder for the site; a relative one stands under --root.",
            HelpName = "DIR",
            DefaultValueFactory = _ => "output",
        };
        command.Options.Add(output);
        command.SetAction(result => Run(common.Read(result), result.GetValue(output)!));
    }

    private static int Run(CommonValues values, string output) => Session.Run(values, session =>
    {
        var watch = Stopwatch.StartNew();
        if (session.Prepare() is not { } outputs)
        {
            return ExitCodes.CatalogueErrors;
        }

        using var publication = Publication.Begin(Path.GetFullPath(output, values.Root));
        session.Render(outputs, publication);
        if (session.Report())
        {
            return ExitCodes.CatalogueErrors;
        }

        var changes = publication.Complete(outputs.All.Select(o => o.Path));
        session.Say(BuildSummary.Of(session.Site.Catalog!, outputs, changes, output, watch.Elapsed));
        return ExitCodes.Done;
    });
}
