namespace HrdMedia.Transcripts;

/// <summary>A tag or the words between two tags.</summary>
/// <param name="Name">The tag's name in lower case; empty for words.</param>
/// <param name="IsClosing">Whether it closes.</param>
/// <param name="Text">As it is written.</param>
/// <param name="Offset">Where it begins in the file.</param>
internal readonly record struct HtmlToken(string Name, bool IsClosing, string Text, int Offset);
