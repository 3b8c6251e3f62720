using HrdMedia.Yaml;

namespace HrdMedia.Offline;

/// <summary>How the site can be read without a connection; nothing by default.</summary>
/// <param name="Copies">The ZIP files that are offered in each language.</param>
/// <param name="HasWorker">Whether browsers keep the pages that were visited.</param>
public sealed record OfflineSettings(IReadOnlyList<CopyKind> Copies, bool HasWorker)
{
    /// <summary>Whether there is a page that offers any of it.</summary>
    public bool HasPage => HasWorker || Copies.Count > 0;

    private static readonly Kind<CopyKind> Copy = Kinds.Choice(("text", CopyKind.Text), ("audio", CopyKind.Audio));

    /// <summary>No way at all.</summary>
    public static OfflineSettings None { get; } = new([], false);

    /// <summary>A map with copies and service-worker.</summary>
    public static Kind<OfflineSettings> Kind { get; } = Kinds.Map("of offline ways (copies, service-worker)", None, f => new(
        [.. f.Optional("copies", Copy.List()).Distinct()],
        f.Optional("service-worker", Kinds.Boolean)));
}
