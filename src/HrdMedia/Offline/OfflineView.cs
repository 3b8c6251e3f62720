using HrdMedia.Layout;

namespace HrdMedia.Offline;

/// <summary>The page that offers the site for reading without a connection.</summary>
/// <param name="Frame">What is around it.</param>
/// <param name="Copies">The ZIP files in the page's language.</param>
/// <param name="KeepsPages">Whether visited pages are kept on the device.</param>
public sealed record OfflineView(PageFrame Frame, IReadOnlyList<CopyView> Copies, bool KeepsPages);
