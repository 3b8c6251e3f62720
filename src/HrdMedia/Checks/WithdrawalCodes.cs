namespace HrdMedia.Checks;

/// <summary>Codes of what was taken back and must stay so.</summary>
public static class WithdrawalCodes
{
    /// <summary>Something that was taken back is still in the catalogue, or somebody uses its guid.</summary>
    public const string Guid = "HRD645";

    /// <summary>Something stands at an address of what was taken back.</summary>
    public const string Address = "HRD646";
}
