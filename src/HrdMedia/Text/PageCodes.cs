namespace HrdMedia.Text;

/// <summary>Codes of what is wrong with texts that become pages.</summary>
public static class PageCodes
{
    /// <summary>A link that cannot be published.</summary>
    public const string Link = "HRD500";

    /// <summary>A picture inside Markdown.</summary>
    public const string Picture = "HRD501";

    /// <summary>Markdown whose parts are nested deeper than anybody means.</summary>
    public const string TooDeep = "HRD502";
}
