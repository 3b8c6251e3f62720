using HrdMedia.Yaml;

namespace HrdMedia.Episodes;

/// <summary>What an episode says of its chapters: a list, or the file that holds them.</summary>
/// <param name="Chapters">The chapters; empty when they stand in a file.</param>
/// <param name="File">The name of a chapters file (podcast namespace, JSON chapters 1.2) beside the episode, or null.</param>
public sealed record ChapterListing(IReadOnlyList<Chapter> Chapters, Located<string>? File)
{
    // Only for its shape: other names are taken for a list that lacks its fields.
    private static readonly Kind<string> JsonName = new("chapters file", new TextShape(Patterns.JsonFile), "", (_, _) => "");

    private static readonly Kind<Located<string>> Name = IdentifierKinds.FileName.Located();

    private static readonly Kind<IReadOnlyList<Chapter>> List = Chapter.Kind.Items();

    /// <summary>A list of chapters, or the name of a <c>.json</c> file.</summary>
    public static Kind<ChapterListing> Kind { get; } = new("list of chapters",
        new EitherShape(JsonName, List), new([], null), (node, context) =>
        node is YamlScalar { IsEmpty: false } scalar && scalar.Text.EndsWith(".json", StringComparison.Ordinal)
            ? new([], Name.Read(node, context))
            : new(List.Read(node, context), null));
}
