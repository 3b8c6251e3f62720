using HrdMedia.Pipelines;

namespace HrdMedia.Withdrawal;

/// <summary>What is done to the catalogue's files to take something back, and what is left to people.</summary>
/// <param name="Address">Where it stood, without language.</param>
/// <param name="Steps">In this order: after the first, nothing of it can be published any more; the file that says what else
/// belongs to it goes last, so that whoever was interrupted can begin again.</param>
/// <param name="Mentions">Where other files still name it in their words.</param>
/// <param name="Alone">People whom nothing names any more: they have no page then, but their files stay.</param>
/// <param name="Elsewhere">Addresses of its recordings that stand elsewhere.</param>
public sealed record WithdrawalPlan(
    string Address, IReadOnlyList<WithdrawalStep> Steps, IReadOnlyList<Place> Mentions, IReadOnlyList<string> Alone,
    IReadOnlyList<string> Elsewhere);
