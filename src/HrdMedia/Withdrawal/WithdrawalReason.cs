namespace HrdMedia.Withdrawal;

/// <summary>Why something was taken back. Coarse, because everybody can read it.</summary>
public enum WithdrawalReason
{
    /// <summary>Nobody says.</summary>
    Unstated,

    /// <summary>Somebody who is in it wants it no longer.</summary>
    Consent,

    /// <summary>It puts somebody in danger.</summary>
    Safety,

    /// <summary>It is not true.</summary>
    Accuracy,

    /// <summary>Somebody else owns a part of it.</summary>
    Rights,

    /// <summary>A court or an authority demands it.</summary>
    Law,
}
