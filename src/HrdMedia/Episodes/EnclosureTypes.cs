using HrdMedia.Pipelines;
using HrdMedia.Yaml;

namespace HrdMedia.Episodes;

/// <summary>The media types of recordings that stand elsewhere, each with the endings by which podcast apps know it.</summary>
public static class EnclosureTypes
{
    private static readonly (string Type, string[] Endings)[] Table =
    [
        ("audio/mpeg", [".mp3"]), ("audio/x-m4a", [".m4a"]), ("audio/mp4", [".m4a", ".mp4"]),
            ("audio/ogg", [".ogg", ".oga", ".opus"]),
        ("audio/wav", [".wav"]), ("video/mp4", [".mp4"]), ("video/x-m4v", [".m4v"]), ("video/quicktime", [".mov"]),
    ];

    /// <summary>The types (RSS 2.0 enclosure; Apple's list, Ogg and WAV).</summary>
    public static IReadOnlyList<string> All { get; } = [.. Table.Select(row => row.Type)];

    /// <summary>One of the types; empty after an error.</summary>
    public static Kind<string> Kind { get; } = new(string.Join(", ", All),
        new WordsShape(All), "", (node, context) =>
    {
        var text = Kinds.Scalar(node, context, "a media type");
        if (text is null || All.Contains(text))
        {
            // Once for all files.
            return text is null ? "" : string.Intern(text);
        }

        // People write the ending for the type: "audio/mp3".
        var ending = "." + text[(text.LastIndexOfAny(['/', '.']) + 1)..].ToLowerInvariant();
        var meant = Table.FirstOrDefault(row => row.Endings.Contains(ending)).Type;
        context.Diagnostics.Error(FieldCodes.Choice, node.Place, $"'{text}' is not one of {string.Join(", ", All)}. " +
            (meant is null ? Suggestion.For(text, All, "For an MP3 file write audio/mpeg.") : $"Write {meant}."),
            meant is null ? null : new Repair(node.Place, text, meant));
        return "";
    });

    /// <summary>What is wrong with the ending of an address, or null.</summary>
    public static string? CheckEnding(string url, string type)
    {
        var endings = Table.FirstOrDefault(row => row.Type == type).Endings;
        if (url.Length == 0 || endings is null ||
            endings.Contains(Path.GetExtension(new Uri(url).AbsolutePath).ToLowerInvariant()))
        {
            return null;
        }

        return $"'{url}' does not end in {string.Join(" or ", endings)}, by which podcast apps know {type}. " +
            "Use an address with that ending, or correct the 'type'.";
    }
}
