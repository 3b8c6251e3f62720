using HrdMedia.Drafts;

namespace HrdMedia.Cli.Init;

/// <summary>The files around a new catalogue: how it is kept, checked and published, as they stand in <c>template/</c>, and how
/// pull requests are taken, as we do it ourselves in <c>.github/</c>.</summary>
internal static class CatalogueTemplate
{
    private const string Prefix = "init/";
    private const string Ours = Prefix + ".github/";

    /// <summary>The paths and texts.</summary>
    public static IEnumerable<(string Path, string Text)> Files(CatalogueDraft draft)
    {
        var assembly = typeof(CatalogueTemplate).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            var text = reader.ReadToEnd();
            yield return (name[Prefix.Length..], name.StartsWith(Ours, StringComparison.Ordinal) ? Moved(text, draft) : text
                .Replace("{title}", draft.Title, StringComparison.Ordinal)
                .Replace("{organisation}", draft.Organisation, StringComparison.Ordinal)
                .Replace("{show}", draft.ShowId, StringComparison.Ordinal));
        }
    }

    // There the program stands in a folder of its own, and nobody changes it.
    private static string Moved(string text, CatalogueDraft draft) => BeforeCode(text)
        .Replace("code=\"src theme global.json Directory.Build.props Directory.Packages.props\"", "code=program",
            StringComparison.Ordinal)
        .Replace("src/HrdMedia.Cli", "program/src/HrdMedia.Cli", StringComparison.Ordinal)
        .Replace("global-json-file: ", "global-json-file: program/", StringComparison.Ordinal)
        .Replace("          fetch-depth:", "          submodules: true\n          fetch-depth:", StringComparison.Ordinal)
        .Replace("episodes/humanity", $"episodes/{draft.ShowId}", StringComparison.Ordinal);

    private static string BeforeCode(string text) =>
        text.IndexOf("\n## Code\n", StringComparison.Ordinal) is >= 0 and var end ? text[..end] : text;
}
