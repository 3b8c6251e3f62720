using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using HrdMedia.Comparison;
using HrdMedia.Pipelines;

namespace HrdMedia.Cli;

/// <summary>A comparison for programs: an object with summary, changes, pages and findings.</summary>
internal static class DiffJson
{
    /// <summary>The report.</summary>
    public static string Of(SiteChanges changes, IReadOnlyList<Diagnostic> findings)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream,
            new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true }))
        {
            json.WriteStartObject();
            json.WriteString("summary", ChangeSentences.OfSubscribers(changes.Changes));
            json.WriteStartArray("changes");
            foreach (var change in changes.Changes)
            {
                Write(json, change);
            }

            json.WriteEndArray();
            if (changes.Pages is { } pages)
            {
                Write(json, pages);
            }

            Write(json, "scheduled", [.. changes.Scheduled.Select(episode => episode.Guid.Value)]);
            Write(json, "complete", changes.Complete);
            json.WritePropertyName("findings");
            json.WriteRawValue(DiagnosticWriter.Json(findings));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter json, Change change)
    {
        json.WriteStartObject();
        json.WriteString("what", change.Word);
        json.WriteString("guid", change.Guid);
        json.WriteString("title", change.Title);
        json.WriteString("was", change.Was);
        json.WriteString("now", change.Now);
        json.WriteBoolean("blocked", change.IsBlocked);
        json.WriteString("why", change.Reason);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PageChanges pages)
    {
        json.WriteStartObject("pages");
        json.WriteString("summary", ChangeSentences.OfPages(pages));
        Write(json, "appear", pages.Appear);
        if (pages.TakenBack is { } ids)
        {
            Write(json, "withdrawn", ids);
            json.WriteEndObject();
            return;
        }

        Write(json, "change", pages.Change);
        Write(json, "go", pages.Go);
        json.WriteStartArray("move");
        foreach (var (from, to) in pages.Move)
        {
            json.WriteStartObject();
            json.WriteString("from", from);
            json.WriteString("to", to);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<string> addresses)
    {
        json.WriteStartArray(name);
        foreach (var address in addresses)
        {
            json.WriteStringValue(address);
        }

        json.WriteEndArray();
    }
}
