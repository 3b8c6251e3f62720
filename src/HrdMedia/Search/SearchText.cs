using HrdMedia.Episodes;

namespace HrdMedia.Search;

/// <summary>A piece of a document: a paragraph, or a turn of a transcript.</summary>
/// <param name="Field">Where it stands.</param>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="Text">The text, plain.</param>
/// <param name="Turn">When and by whom it is said, or null when it is written.</param>
public sealed record SearchText(SearchField Field, string Language, string Text, TurnView? Turn = null);
