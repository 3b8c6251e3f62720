using HrdMedia.Episodes;
using HrdMedia.Layout;

namespace HrdMedia.Theme.Parts;

/// <summary>The line of facts about an episode.</summary>
/// <param name="Card">The episode.</param>
/// <param name="Language">The language of its audio, where it matters; or null.</param>
public sealed record MetaLine(EpisodeCard Card, Anchor? Language = null);
