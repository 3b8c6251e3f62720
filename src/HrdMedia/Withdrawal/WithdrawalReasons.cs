using HrdMedia.Yaml;

namespace HrdMedia.Withdrawal;

/// <summary>The words for reasons.</summary>
public static class WithdrawalReasons
{
    /// <summary>The closed list.</summary>
    public static IReadOnlyList<WithdrawalReason> All { get; } = Enum.GetValues<WithdrawalReason>();

    /// <summary>One of the words.</summary>
    public static Kind<WithdrawalReason> Kind { get; } = Kinds.Choice([.. All.Select(reason => (WordOf(reason), reason))]);

    /// <summary>A reason's word.</summary>
    public static string WordOf(WithdrawalReason reason) => reason.ToString().ToLowerInvariant();
}
