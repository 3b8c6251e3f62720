namespace HrdMedia.Withdrawal;

/// <summary>What was taken back.</summary>
/// <param name="All">Each of them.</param>
public sealed record Tombstones(IReadOnlyList<Tombstone> All);
