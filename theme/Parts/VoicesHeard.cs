using HrdMedia.People;

namespace HrdMedia.Theme.Parts;

/// <summary>Voices; words are drawn of those only that are not people's own.</summary>
/// <param name="Voices">Each kind once.</param>
public sealed record VoicesHeard(IReadOnlyList<VoiceHeard> Voices);
