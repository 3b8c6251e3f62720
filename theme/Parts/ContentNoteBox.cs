using HrdMedia.Episodes;

namespace HrdMedia.Theme.Parts;

/// <summary>Content notes.</summary>
/// <param name="Notes">The notes; may be empty.</param>
/// <param name="Page">The way to the page with the transcript; empty on that page itself.</param>
public sealed record ContentNoteBox(IReadOnlyList<ContentNoteView> Notes, string Page = "");
