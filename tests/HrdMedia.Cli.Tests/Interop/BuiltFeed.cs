using HrdMedia.Episodes;
using HrdMedia.Shows;

namespace HrdMedia.Cli.Tests.Interop;

/// <summary>A feed in a built site, and what it must hold.</summary>
/// <param name="Path">Its address from the site's root.</param>
/// <param name="Show">The show that it is of.</param>
/// <param name="Episodes">Its episodes, in its order.</param>
public sealed record BuiltFeed(string Path, Show Show, IReadOnlyList<Episode> Episodes);
