namespace HrdMedia.Consents;

/// <summary>What has become of a consent; from <see cref="Ended"/> on, nothing may be published by it.</summary>
public enum ConsentState
{
    /// <summary>It holds.</summary>
    Holds,

    /// <summary>It holds, and ends within <see cref="Consent.DaysAhead"/> days.</summary>
    EndsSoon,

    /// <summary>Its last day has passed.</summary>
    Ended,

    /// <summary>The person has taken it back.</summary>
    Withdrawn,
}
