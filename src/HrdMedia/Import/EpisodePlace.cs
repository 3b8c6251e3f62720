namespace HrdMedia.Import;

/// <summary>Where an episode's files go, and what they need to know of it.</summary>
/// <param name="Folder">The show's folder, from the root.</param>
/// <param name="Id">The episode's id.</param>
/// <param name="Language">Of the show.</param>
/// <param name="Duration">Of the recording; zero when nobody knows it.</param>
internal sealed record EpisodePlace(string Folder, string Id, string Language, TimeSpan Duration);
