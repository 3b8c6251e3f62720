namespace HrdMedia.Episodes;

/// <summary>Content notes of one part on a page.</summary>
/// <param name="Text">What it says and of which part, for example "Killing (0:30 to 0:52)".</param>
/// <param name="From">Where the part begins, in seconds.</param>
/// <param name="Until">Where it ends, in seconds; 0 for the whole episode.</param>
/// <param name="Skip">The words that lead past it, for example "Skip to 0:52"; empty for the whole episode.</param>
/// <param name="Target">The id of the transcript's turn after it; empty when there is none to lead to.</param>
public sealed record ContentNoteView(string Text, double From, double Until, string Skip, string Target);
