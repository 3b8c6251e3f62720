using HrdMedia.Drafts;

namespace HrdMedia.Cli.Init;

/// <summary>The files around a new catalogue, as they stand in <c>template/</c>: how it is kept, checked and published.</summary>
internal static class CatalogueTemplate
{
    private const string Prefix = "init/";

    /// <summary>The paths and texts.</summary>
    public static IEnumerable<(string Path, string Text)> Files(CatalogueDraft draft)
    {
        var assembly = typeof(CatalogueTemplate).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return (name[Prefix.Length..], reader.ReadToEnd()
                .Replace("{title}", draft.Title, StringComparison.Ordinal)
                .Replace("{organisation}", draft.Organisation, StringComparison.Ordinal)
                .Replace("{show}", draft.ShowId, StringComparison.Ordinal));
        }
    }
}
