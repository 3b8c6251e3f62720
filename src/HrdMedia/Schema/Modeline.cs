using HrdMedia.Pipelines;

namespace HrdMedia.Schema;

/// <summary>The first line of a YAML file, which tells editors where its schema stands.</summary>
public static class Modeline
{
    private const string Start = "# yaml-language-server: $schema=";

    /// <summary>The line of a file of a kind, without its end.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="path">The file's path from the root.</param>
    public static string For(FileKind kind, string path)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(path);
        var up = string.Concat(Enumerable.Repeat("../", path.Count(c => c == '/') - 1));
        return $"{Start}{up}{CatalogueSchemas.PathOf(kind)["episodes/".Length..]}";
    }

    /// <summary>The line that a file should begin with, or null: pages are Markdown, for which no editor reads it.</summary>
    public static string? For(SourceFile file) =>
        FileKind.Of(file) is { } kind && file.Path.EndsWith(".yaml", StringComparison.Ordinal) ? For(kind, file.Path) : null;
}
