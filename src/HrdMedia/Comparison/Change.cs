namespace HrdMedia.Comparison;

/// <summary>One thing that subscribers can notice.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Guid">Of the episode or show, as it is from now on; of what is gone, as it was.</param>
/// <param name="Title">Of the episode or show.</param>
/// <param name="Was">How it was, in words that also an acknowledgement uses; empty for what is new.</param>
/// <param name="Now">How it will be; empty for what is gone.</param>
public sealed record Change(ChangeKind Kind, string Guid, string Title, string Was = "", string Now = "")
{
    /// <summary>Whether a new episode is dated more than a week before the present, or before the newest one that subscribers
    /// have: apps put it among the old ones, and announce it to nobody.</summary>
    public bool IsBehind { get; init; }

    /// <summary>Of a feed that is gone, the guids of its items.</summary>
    public IReadOnlyList<string> Guids { get; init; } = [];

    /// <summary>Why it is meant, or null when nobody says so.</summary>
    public string? Reason { get; init; }

    /// <summary>The change that this one of a further feed follows from, or null: with that one it is meant, or mended.</summary>
    public Change? Cause { get; init; }

    /// <summary>Whether it hurts subscribers.</summary>
    public bool Hurts => Kind >= ChangeKind.Guid;

    /// <summary>Whether it must not be published as it is.</summary>
    public bool IsBlocked => Hurts && Reason is null && Cause is null;

    /// <summary>The kind's word in reports and in the catalogue.</summary>
    public string Word => WordOf(Kind);

    /// <inheritdoc cref="Word"/>
    public static string WordOf(ChangeKind kind) => kind.ToString().ToLowerInvariant();
}
