namespace HrdMedia.Cli.Init;

/// <summary>What a call of <c>init</c> says; what it leaves out is null.</summary>
/// <param name="Folder">Where the catalogue will stand.</param>
/// <param name="Title">The site's name.</param>
/// <param name="Organisation">Who publishes it.</param>
/// <param name="Language">Of its texts.</param>
/// <param name="BaseUrl">Where the site will stand.</param>
/// <param name="Show">The first show's folder.</param>
/// <param name="ShowTitle">The first show's name.</param>
internal sealed record InitValues(
    DirectoryInfo Folder, string? Title, string? Organisation, string? Language, string? BaseUrl, string? Show,
    string? ShowTitle);
