namespace HrdMedia.Safety;

/// <summary>The way out of a page at once.</summary>
/// <param name="Href">Where it leads: to another site.</param>
/// <param name="About">The way to the page that says what it does and what it does not.</param>
/// <param name="Script">The script that makes it quicker.</param>
public sealed record QuickExitView(string Href, string About, string Script);
