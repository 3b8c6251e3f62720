using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using HrdMedia.Pipelines;
using Spectre.Console;

namespace HrdMedia.Cli;

/// <summary>Writes findings for a person, for a pull request, or for a program.</summary>
internal static class DiagnosticWriter
{
    /// <summary>Writes them, in their order.</summary>
    public static void Write(IReadOnlyList<Diagnostic> diagnostics, DiagnosticFormat format, FolderSourceTree sources)
    {
        switch (format)
        {
            case DiagnosticFormat.GitHub:
                Console.Out.Write(GitHubAnnotations.Of(diagnostics));
                break;
            case DiagnosticFormat.Json:
                Console.Out.WriteLine(Json(diagnostics));
                break;
            default:
                Text(diagnostics, sources);
                break;
        }
    }

    /// <summary>An array of objects with code, severity, file, line, column and message, and with repair where there is one right
    /// answer.</summary>
    internal static string Json(IReadOnlyList<Diagnostic> diagnostics)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream,
            new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true }))
        {
            json.WriteStartArray();
            foreach (var d in diagnostics)
            {
                json.WriteStartObject();
                json.WriteString("code", d.Code);
                json.WriteString("severity", d.Severity == Severity.Error ? "error" : "warning");
                json.WriteString("file", d.Place.File);
                json.WriteNumber("line", d.Place.Line);
                json.WriteNumber("column", d.Place.Column);
                json.WriteString("message", d.Message);
                if (d.Repair is { } repair)
                {
                    Write(json, repair);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter json, Repair repair)
    {
        json.WriteStartObject("repair");
        json.WriteNumber("line", repair.Place.Line);
        json.WriteNumber("column", repair.Place.Column);
        json.WriteString("was", repair.Was);
        json.WriteString("now", repair.Now);
        json.WriteBoolean("everywhere", repair.IsEverywhere);
        json.WriteEndObject();
    }

    private static void Text(IReadOnlyList<Diagnostic> diagnostics, FolderSourceTree sources)
    {
        var watched = !Console.IsErrorRedirected && AnsiConsole.Profile.Capabilities.Ansi;
        foreach (var d in diagnostics)
        {
            Console.Error.WriteLine(d.ToString());
            if (watched && sources.LineAt(d.Place) is { } line)
            {
                Console.Error.WriteLine($"  {line}\n  {new string(' ', Math.Max(0, d.Place.Column - 1))}^");
            }
        }

        var errors = diagnostics.Count(d => d.Severity == Severity.Error);
        if (errors > 0)
        {
            Console.Error.WriteLine($"{errors} {(errors == 1 ? "error" : "errors")}. Nothing was published.");
        }
    }
}
