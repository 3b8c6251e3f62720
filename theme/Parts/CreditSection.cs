using HrdMedia.People;

namespace HrdMedia.Theme.Parts;

/// <summary>A section of people with their parts; drawn only when there are any.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Credits">The people.</param>
public sealed record CreditSection(string Title, IReadOnlyList<CreditView> Credits);
