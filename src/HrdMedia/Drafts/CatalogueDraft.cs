namespace HrdMedia.Drafts;

/// <summary>A catalogue that begins: an organisation, and its first show.</summary>
/// <param name="Title">The site's name.</param>
/// <param name="Organisation">Who publishes it.</param>
/// <param name="Language">Of its texts (BCP 47).</param>
/// <param name="BaseUrl">Where the site will stand.</param>
/// <param name="Guid">A fresh one, of the site.</param>
/// <param name="ShowId">The first show's folder.</param>
/// <param name="ShowTitle">Its name.</param>
/// <param name="ShowGuid">A fresh one, of the show.</param>
public sealed record CatalogueDraft(
    string Title, string Organisation, string Language, string BaseUrl, Guid Guid, string ShowId, string ShowTitle,
    Guid ShowGuid);
