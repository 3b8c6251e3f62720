using System.CommandLine;
using HrdMedia.Pipelines;
using HrdMedia.Schema;
using HrdMedia.Settings;
using HrdMedia.Yaml;

namespace HrdMedia.Cli.Editor;

/// <summary>The command <c>schema</c>: what lets an editor help who writes the catalogue's files.</summary>
internal static class SchemaCommand
{
    private const int ShownFiles = 3;

    /// <summary>The command.</summary>
    /// <param name="common">The options of every command.</param>
    public static Command Create(CommonOptions common)
    {
        var check = new Option<bool>("--check")
        {
            Description = "Write nothing; end with 1 when the schemas are not those that this program makes.",
        };
        var command = new Command("schema", "Writes JSON Schemas into episodes/.schema, and settings into .vscode: with them " +
            "an editor completes fields, explains them, and marks mistakes while you type.")
        {
            check,
        };
        command.SetAction(result =>
        {
            var isCheck = result.GetValue(check);
            return Session.Run(common.Read(result), session => Run(session, isCheck));
        });
        return command;
    }

    private static int Run(Session session, bool isCheck)
    {
        if (session.Report())
        {
            return ExitCodes.CatalogueErrors;
        }

        var files = new OwnFiles(session.Root, [.. CatalogueSchemas.Files(LanguagesOf(session.Context))]);
        if (files.Foreign is { Count: > 0 } foreign)
        {
            Console.Error.WriteLine($"{string.Join(", ", foreign)}: not written by 'hrdmedia schema', so it is left as it is. " +
                "Rename it or delete it, then run the command again.");
            return ExitCodes.CatalogueErrors;
        }

        if (isCheck)
        {
            return Check(session, files);
        }

        var written = files.Write().Concat(OwnFiles.WriteMissing(session.Root, EditorFiles.Files)).ToArray();
        session.Say(written.Length == 0 ? "The schemas are up to date." : $"Written: {string.Join(", ", written)}.");
        Hint(session);
        return ExitCodes.Done;
    }

    private static int Check(Session session, OwnFiles files)
    {
        if (files.Stale is { Count: > 0 } stale)
        {
            Console.Error.WriteLine($"{string.Join(", ", stale)}: not what this program reads. Run 'hrdmedia schema'.");
            return ExitCodes.CatalogueErrors;
        }

        session.Say("The schemas are up to date.");
        Hint(session);
        return ExitCodes.Done;
    }

    private static SchemaLanguages LanguagesOf(EngineContext context)
    {
        // Whatever is wrong with the settings is told by 'check'; the schemas are what helps to mend it.
        var settings = new Pipeline<SiteSettings>(SourcePlaces.IsSettings,
            new ParseYaml<SiteSettings>(new SiteSettingsReader(), SiteSettingsReader.LanguageOf));
        settings.Input(new EngineContext(context.Sources, new DiagnosticBag(), 1));
        return SchemaLanguages.Of(settings.Documents is [var only, ..] ? only.Value : null);
    }

    // A hint and no more: a file without the line is as good a file.
    private static void Hint(Session session)
    {
        var without = session.Context.Sources.Files.Where(f => Modeline.For(f) is { } line &&
            FirstLine(session.Context.Sources, f) != line).ToArray();
        if (without.Length > 0)
        {
            var shown = string.Concat(without.Take(ShownFiles).Select(f => $"  {f.Path}: {Modeline.For(f)}\n"));
            session.Say($"Any editor finds the schema of a file that names it in its first line; {without.Length} do not:\n" +
                $"{shown}{(without.Length > ShownFiles ? "  …" : "")}".TrimEnd('\n'));
        }
    }

    private static string? FirstLine(ISourceTree sources, SourceFile file)
    {
        using var reader = new StreamReader(sources.Open(file));
        return reader.ReadLine();
    }
}
