namespace HrdMedia;

/// <summary>What a build is told from outside its files.</summary>
/// <param name="Now">Episodes later than this instant are absent.</param>
/// <param name="BaseUrl">Where the site will stand, or null for what <c>site.yaml</c> says.</param>
public sealed record SiteOptions(DateTimeOffset Now, string? BaseUrl = null);
