using HrdMedia.Feeds;
using HrdMedia.Text;

namespace HrdMedia.Yaml;

/// <summary>Addresses that are not only of the web.</summary>
public static class UriKinds
{
    /// <summary>An absolute address with one of these schemes (RFC 3986); an app opens it, so that no other may be
    /// written.</summary>
    public static Kind<string> Of(params string[] schemes) => new("uri",
        new TextShape(Patterns.Uri(schemes)), "", (node, context) =>
    {
        var text = Kinds.Scalar(node, context, "an address");
        if (text is null || (IsOf(schemes, text) && FeedUrl.IsUri(text) && (!IsOf(["https", "http"], text) ||
            WebAddress.IsPublishable(text))))
        {
            return text ?? "";
        }

        context.Diagnostics.Error(FieldCodes.Url, node.Place, IsOf(["https", "http"], text) ? WebAddress.Explain(text)
            : $"'{text}' is not an address that begins with {string.Join(", ", schemes.Select(s => s + ":"))} and has no " +
                $"spaces or letters beyond ASCII. Write it whole, like {schemes[0]}://example.org/page.");
        return "";
    });

    private static bool IsOf(IEnumerable<string> schemes, string text) =>
        schemes.Any(scheme => text.StartsWith(scheme + ":", StringComparison.Ordinal));
}
