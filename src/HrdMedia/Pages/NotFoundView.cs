using HrdMedia.Layout;

namespace HrdMedia.Pages;

/// <summary>What is shown for an address that does not exist. Its links begin with <c>/</c>, because it stands at any
/// address.</summary>
/// <param name="Frame">What is around it.</param>
public sealed record NotFoundView(PageFrame Frame);
