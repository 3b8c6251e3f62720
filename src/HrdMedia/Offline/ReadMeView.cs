using HrdMedia.Layout;

namespace HrdMedia.Offline;

/// <summary>The first page to open in a copy.</summary>
/// <param name="Frame">What is around it.</param>
/// <param name="Kind">What the copy holds.</param>
/// <param name="Newest">When the newest episode in it appeared, or null.</param>
/// <param name="Web">Where newer copies are found, absolute.</param>
public sealed record ReadMeView(PageFrame Frame, CopyKind Kind, TimeView? Newest, string Web);
