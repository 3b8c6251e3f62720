using HrdMedia.Feeds;
using HrdMedia.Yaml;

namespace HrdMedia.Text;

/// <summary>A licence under which something may be used.</summary>
/// <param name="Id">SPDX identifier, or the licence's own name.</param>
/// <param name="Name">What pages show.</param>
/// <param name="Url">Where it can be read.</param>
public sealed record Licence(string Id, string Name, string Url)
{
    private static readonly (string Id, string Name, string Path)[] CreativeCommons =
    [
        ("CC-BY-4.0", "Creative Commons Attribution 4.0", "by"),
        ("CC-BY-SA-4.0", "Creative Commons Attribution-ShareAlike 4.0", "by-sa"),
        ("CC-BY-NC-4.0", "Creative Commons Attribution-NonCommercial 4.0", "by-nc"),
        ("CC-BY-ND-4.0", "Creative Commons Attribution-NoDerivatives 4.0", "by-nd"),
        ("CC-BY-NC-SA-4.0", "Creative Commons Attribution-NonCommercial-ShareAlike 4.0", "by-nc-sa"),
        ("CC-BY-NC-ND-4.0", "Creative Commons Attribution-NonCommercial-NoDerivatives 4.0", "by-nc-nd"),
    ];

    /// <summary>The licences that are known by their SPDX identifier.</summary>
    public static IReadOnlyList<Licence> Known { get; } =
    [
        .. CreativeCommons.Select(l => new Licence(l.Id, l.Name, $"https://creativecommons.org/licenses/{l.Path}/4.0/")),
        new("CC0-1.0", "Creative Commons Zero 1.0 (public domain)", "https://creativecommons.org/publicdomain/zero/1.0/"),
    ];

    // Only for its shape.
    private static readonly Kind<string> Listed = new("licence",
        new WordsShape([.. Known.Select(l => l.Id)], [.. Known.Select(l => l.Name)]), "", (_, _) => "");

    private static readonly Kind<Licence?> Other = Kinds.Map<Licence?>("of a licence", null, f =>
    {
        var name = f.Required("name", TextKinds.Line(PodcastTags.MaxLicense));
        return new Licence(name, name, f.Required("url", IdentifierKinds.Url));
    });

    /// <summary>An SPDX identifier from the list, or a map with name and url.</summary>
    public static Kind<Licence?> Kind { get; } = new("licence",
        new EitherShape(Listed, Other), null, (node, context) =>
    {
        if (node is YamlMap)
        {
            return Other.Read(node, context);
        }

        var text = Kinds.Scalar(node, context, "a licence");
        var known = Known.FirstOrDefault(l => l.Id == text);
        if (known is null && text is not null)
        {
            context.Diagnostics.Error(FieldCodes.Licence, node.Place, $"'{text}' is not a licence that is known here. " +
                Suggestion.For(text, Known.Select(l => l.Id), $"Write {Known[0].Id}, or a map with name and url."));
        }

        return known;
    });
}
