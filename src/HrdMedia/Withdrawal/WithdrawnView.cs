using HrdMedia.Layout;

namespace HrdMedia.Withdrawal;

/// <summary>What is shown for the address of something that was taken back. Its links begin with <c>/</c>, because it stands at
/// any address.</summary>
/// <param name="Frame">What is around it.</param>
public sealed record WithdrawnView(PageFrame Frame);
