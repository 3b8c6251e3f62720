using HrdMedia.Layout;
using HrdMedia.Episodes;

namespace HrdMedia.Shows;

/// <summary>A season on a show's page.</summary>
/// <param name="Number">Its number; 0 for episodes without a season.</param>
/// <param name="Title">Its name; may be empty.</param>
/// <param name="Summary">One or two sentences; may be empty.</param>
/// <param name="Episodes">Its episodes, in the order of listening.</param>
public sealed record SeasonView(int Number, Wording Title, Wording Summary, IReadOnlyList<ListedEpisode> Episodes);
