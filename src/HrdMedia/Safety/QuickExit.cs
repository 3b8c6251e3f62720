using HrdMedia.Text;
using HrdMedia.Yaml;

namespace HrdMedia.Safety;

/// <summary>That whoever reads pages of a show or a course may have to leave them at once.</summary>
/// <param name="To">Where the way out leads, in one language or in several; empty for the encyclopedia of the page's language,
/// which is there in every language, shows nothing personal, and which nobody wonders to see open.</param>
public sealed record QuickExit(LocalText To)
{
    private static readonly Kind<LocalText> Addresses = LocalTextKind.Of("url", IdentifierKinds.Url);

    /// <summary><c>true</c>, <c>false</c>, an address, or a map from language to address.</summary>
    public static Kind<QuickExit?> Kind { get; } = new("true, false, or url", new EitherShape(Kinds.Boolean, Addresses), null,
        (node, context) => node is not YamlScalar { IsEmpty: false } scalar || scalar.Text.Contains('.', StringComparison.Ordinal)
            ? new QuickExit(Addresses.Read(node, context))
            // "yes" is no address that anybody means.
            : Kinds.Boolean.Read(node, context) ? new QuickExit(LocalText.Empty) : null);

    /// <summary>Where it leads from a page.</summary>
    /// <param name="language">BCP 47 tag of the page.</param>
    public string Address(string language) =>
        To.IsEmpty ? $"https://{LanguageTag.Canonical(language).Split('-')[0]}.wikipedia.org/" : To.In(language);
}
