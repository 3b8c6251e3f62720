namespace HrdMedia.Cli.Online;

/// <summary>What came of asking for an address.</summary>
/// <param name="Outcome">In short.</param>
/// <param name="Status">The status of HTTP, or 0 without an answer.</param>
internal sealed record WebAnswer(WebOutcome Outcome, int Status = 0)
{
    /// <summary>Where it has moved for good, or null.</summary>
    public Uri? MovedTo { get; init; }

    /// <summary>How many bytes there are, or null when the host does not say.</summary>
    public long? Length { get; init; }

    /// <summary>The media type, in small letters and without parameters; empty when the host does not say.</summary>
    public string MediaType { get; init; } = "";

    /// <summary>Whether a part was given when a part was asked for.</summary>
    public bool GivesParts { get; init; }

    /// <summary>Why there is no answer, in words of the system.</summary>
    public string Reason { get; init; } = "";
}
