namespace HrdMedia.Cli.Tests.Editor;

/// <summary>A file as it is opened in an editor.</summary>
/// <param name="Path">Its path from the root of the catalogue.</param>
/// <param name="Text">What stands in it, or null for what is on the disk.</param>
/// <param name="Line">Where the cursor stands, from 1, or null.</param>
/// <param name="Column">Its column, from 1, or null.</param>
public sealed record OpenFile(string Path, string? Text = null, int? Line = null, int? Column = null);
