namespace HrdMedia.Media.Tags;

/// <summary>A chapter in the tags of a published recording.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends, after its start.</param>
/// <param name="Title">What it is called.</param>
public sealed record PublishedChapter(TimeSpan Start, TimeSpan End, string Title);
