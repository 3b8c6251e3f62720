namespace HrdMedia.Withdrawal;

/// <summary>One file that is written anew, or goes.</summary>
/// <param name="Path">From the root, with <c>/</c>.</param>
/// <param name="Text">Its new text, or null when it goes.</param>
/// <param name="What">What happens to it, in words.</param>
public sealed record WithdrawalStep(string Path, string? Text, string What);
