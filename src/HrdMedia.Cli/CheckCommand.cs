using System.CommandLine;
using HrdMedia.Pipelines;

namespace HrdMedia.Cli;

/// <summary>The command <c>check</c>: everything that a build does but the writing.</summary>
internal static class CheckCommand
{
    /// <summary>The command.</summary>
    /// <param name="common">The options of every command.</param>
    /// <param name="output">The option that makes no sense here.</param>
    public static Command Create(CommonOptions common, Option output)
    {
        var command = new Command("check",
            "Says everything that is wrong with the catalogue, with its place and the fix; writes no file.");
        command.Validators.Add(result =>
        {
            if (result.GetResult(output) is not null)
            {
                result.AddError("'check' writes no file. Leave --output out.");
            }
        });
        command.SetAction(result => Session.Run(common.Read(result), Run));
        return command;
    }

    private static int Run(Session session)
    {
        if (session.Prepare() is not { } outputs)
        {
            return ExitCodes.CatalogueErrors;
        }

        session.Render(outputs, new Nowhere());
        if (session.Report())
        {
            return ExitCodes.CatalogueErrors;
        }

        session.Say($"{session.Site.Catalog!.Episodes.Count} episodes checked, no errors.");
        return ExitCodes.Done;
    }

    private sealed class Nowhere : IOutputSink
    {
        public void Write(Output output, ReadOnlySpan<byte> bytes)
        {
        }

        public Stream OpenLarge(Output output) => Stream.Null;
    }
}
