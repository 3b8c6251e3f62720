using HrdMedia.Yaml;

namespace HrdMedia.Offline;

/// <summary>How the site can be read without a connection; nothing by default.</summary>
/// <param name="Copies">The ZIP files that are offered in each language.</param>
/// <param name="HasWorker">Whether browsers keep the pages that were visited.</param>
/// <param name="Withdrawn">Addresses of what was taken back, which no browser may keep; with and without a language before
/// them.</param>
public sealed record OfflineSettings(IReadOnlyList<CopyKind> Copies, bool HasWorker, IReadOnlyList<string> Withdrawn)
{
    /// <summary>Whether there is a page that offers any of it.</summary>
    public bool HasPage => HasWorker || Copies.Count > 0;

    private static readonly Kind<CopyKind> Copy = Kinds.Choice(("text", CopyKind.Text), ("audio", CopyKind.Audio));

    // A folder's address as it stands after the site's own; anything wider would forget more than was meant.
    private static readonly Kind<string> Gone = new("address", new TextShape(Patterns.Folder), "", (node, context) =>
    {
        var text = Kinds.Scalar(node, context, "an address");
        if (text is null || (text.EndsWith('/') && text.Split('/')[..^1] is { Length: > 0 } parts && parts.All(Text.Ids.IsValid)))
        {
            return text ?? "";
        }

        context.Diagnostics.Error(FieldCodes.Withdrawn, node.Place, $"'{text}' is not the address of a page of this site. " +
            "Write it from the site's root, without language and with a slash at the end, like humanity/007-gone/.");
        return "";
    });

    /// <summary>No way at all.</summary>
    public static OfflineSettings None { get; } = new([], false, []);

    /// <summary>A map with copies, service-worker and withdrawn.</summary>
    public static Kind<OfflineSettings> Kind { get; } = Kinds.Map("of offline ways (copies, service-worker)", None, f => new(
        [.. f.Optional("copies", Copy.List()).Distinct()],
        f.Optional("service-worker", Kinds.Boolean),
        [.. f.Optional("withdrawn", Gone.List()).Where(address => address.Length > 0)]));
}
