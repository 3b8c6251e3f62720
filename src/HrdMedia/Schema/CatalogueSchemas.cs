using System.Text.Json.Nodes;

namespace HrdMedia.Schema;

/// <summary>The JSON Schemas (draft 2020-12) of a catalogue's files, with which editors help who writes them.</summary>
public static class CatalogueSchemas
{
    /// <summary>The folder in which they stand.</summary>
    public const string Folder = "episodes/.schema";

    /// <summary>What shows that a file was written by this program.</summary>
    public const string Mark = "Written by 'hrdmedia schema' from what the program reads. Do not edit it: run the command.";

    /// <summary>The path and text of every schema; the same for the same languages.</summary>
    public static IEnumerable<(string Path, string Text)> Files(SchemaLanguages languages) =>
        FileKind.All.Select(kind => (PathOf(kind), Text(kind, languages)));

    /// <summary>Where a kind's schema stands.</summary>
    public static string PathOf(FileKind kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return $"{Folder}/{kind.Name}.json";
    }

    /// <summary>The schema of a kind of file.</summary>
    public static string Text(FileKind kind, SchemaLanguages languages)
    {
        ArgumentNullException.ThrowIfNull(kind);
        var values = new ValueSchemas(kind.Place, languages, Reference.Own);
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$comment"] = Mark,
            ["title"] = $"{kind.Title}: episodes/{kind.Place}",
        };
        foreach (var (name, part) in values.OfMap(kind.Ask, "").ToArray())
        {
            schema[name] = part?.DeepClone();
        }

        schema["$defs"] = values.Shared;
        return Json.Write(schema);
    }
}
