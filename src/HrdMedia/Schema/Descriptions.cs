using HrdMedia.Yaml;

namespace HrdMedia.Schema;

/// <summary>What an editor says of a field, in the words of the field reference.</summary>
internal static class Descriptions
{
    /// <summary>What a field means, and how it is written where the editor does not show that itself.</summary>
    public static string Of(ReferenceRow row, ValueKind kind, Reference reference)
    {
        var form = kind.Shape is WordsShape or BooleanShape or NumberShape ? ""
            : kind.Shape is MapShape ? row.Kind.Contains('{') ? "" : row.Kind
            : IsOfOneLanguage(kind) ? "text, one line"
            : reference.Kind(row.Kind) is { } known ? $"{row.Kind}: {known.Form}" : row.Kind;
        return string.Join(' ', new[] { row.Meaning, form }.Where(text => text.Length > 0).Select(Sentence));
    }

    /// <summary>How a kind of value is written.</summary>
    public static string Of(string name, ReferenceKind kind) => Sentence($"{name}: {kind.Form}");

    /// <summary>What belongs where something else was found.</summary>
    public static string Expected(string name, ReferenceKind kind) => $"Here belongs {name}: {kind.Form}." +
        (kind.Examples is [var first, ..] ? $" For example: {first}" : "");

    /// <summary>Whether it is a text of one language that bears the name of the kind that can have several.</summary>
    public static bool IsOfOneLanguage(ValueKind kind) => kind is { Shape: TextShape, Name: "text" or "markdown" };

    private static string Sentence(string words) =>
        char.ToUpperInvariant(words[0]) + words[1..] + (words[^1] is '.' or '…' or '!' or '?' ? "" : ".");
}
