using HrdMedia.Layout;
using HrdMedia.Media;

namespace HrdMedia.Pictures;

/// <summary>What other sites show of a page that somebody shares: words and a picture, 1200 by 630 pixels, JPEG.</summary>
/// <param name="Design">How it looks.</param>
/// <param name="Language">BCP 47 tag of the page.</param>
/// <param name="Kind">What kind of page it is, or the show of an episode; may be empty.</param>
/// <param name="Title">The page's title.</param>
/// <param name="Site">The site's name.</param>
/// <param name="Artwork">The picture of a show or an episode, or null; never a person's.</param>
public sealed record CardRecipe(
    CardDesign Design, string Language, Wording Kind, Wording Title, Wording Site, PictureFile? Artwork) : PictureRecipe
{
    /// <summary>Width in pixels, as the Open Graph protocol's readers want it.</summary>
    public const int Width = 1200;

    /// <summary>Height in pixels.</summary>
    public const int Height = 630;

    // To be counted up with every change of how cards are drawn.
    private const string Version = "card 1";

    /// <inheritdoc/>
    public override string Key => KeyOf(Version, Design.Digest, Language, Kind.Text, Kind.Language, Title.Text,
        Title.Language, Site.Text, Site.Language, Artwork?.Digest ?? "");
}
