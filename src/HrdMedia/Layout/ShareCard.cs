namespace HrdMedia.Layout;

/// <summary>What other sites show when somebody shares the page (Open Graph protocol).</summary>
/// <param name="Type"><c>og:type</c>: website, article, profile or music.song.</param>
/// <param name="Title">The title without the site's name.</param>
/// <param name="Image">A picture with an absolute address, or null.</param>
/// <param name="Audio">The recording's absolute address, or empty.</param>
/// <param name="AudioType">Its media type, or empty.</param>
public sealed record ShareCard(string Type, string Title, PictureView? Image, string Audio = "", string AudioType = "");
