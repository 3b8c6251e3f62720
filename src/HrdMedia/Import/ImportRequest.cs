namespace HrdMedia.Import;

/// <summary>What an import is told besides the feed.</summary>
/// <param name="Address">Where the feed stands, or empty when nobody knows it.</param>
/// <param name="ShowId">The folder of the show.</param>
/// <param name="BaseUrl">Where the new site will stand, or empty when it is not known yet.</param>
/// <param name="FreshGuid">The guid of a show whose own nobody knows.</param>
/// <param name="Files">What was fetched.</param>
public sealed record ImportRequest(string Address, string ShowId, string BaseUrl, Guid FreshGuid, ImportFiles Files);
