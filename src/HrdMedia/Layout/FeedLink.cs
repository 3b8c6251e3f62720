namespace HrdMedia.Layout;

/// <summary>A feed that a page names for apps to discover.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Address">Its absolute address.</param>
/// <param name="Language">BCP 47 tag of what is heard in it.</param>
public sealed record FeedLink(string Title, string Address, string Language);
