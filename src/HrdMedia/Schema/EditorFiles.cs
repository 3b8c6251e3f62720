using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace HrdMedia.Schema;

/// <summary>What tells Visual Studio Code, when a catalogue is opened in it, which schema a file has that does not say it
/// yet.</summary>
public static partial class EditorFiles
{
    // Of pages an editor reads no YAML.
    private static readonly (string Kind, string Pattern)[] Fixed =
    [
        .. FileKind.All.Where(kind => kind.Place.EndsWith(".yaml", StringComparison.Ordinal) && kind != FileKind.Episode)
            .Select(kind => (kind.Name, "episodes/" + Placeholder().Replace(kind.Place, "*"))),
    ];

    // Whatever else stands in the folder of a show is an episode.
    private static readonly (string Kind, string[] Patterns)[] Patterns =
    [
        .. Fixed.Select(f => (f.Kind, (string[])[f.Pattern])),
        (FileKind.Episode.Name, ["episodes/*/*.yaml", .. Fixed.Where(f => f.Pattern.Contains('*')).Select(f => "!" + f.Pattern)]),
    ];

    /// <summary>The paths and texts.</summary>
    public static IReadOnlyList<(string Path, string Text)> Files { get; } =
    [
        (".vscode/settings.json", Json.Write(new JsonObject
        {
            ["yaml.schemas"] = new JsonObject(Patterns.Select(p => KeyValuePair.Create(
                $"./{CatalogueSchemas.Folder}/{p.Kind}.json", (JsonNode?)Json.Texts(p.Patterns)))),
            ["files.eol"] = "\n",
            ["[yaml]"] = new JsonObject { ["editor.insertSpaces"] = true, ["editor.tabSize"] = 2 },
        })),
        (".vscode/extensions.json", Json.Write(new JsonObject { ["recommendations"] = Json.Texts(["redhat.vscode-yaml"]) })),
    ];

    [GeneratedRegex("<[a-z]+>")]
    private static partial Regex Placeholder();
}
