namespace HrdMedia.Layout;

/// <summary>A file of the theme.</summary>
/// <param name="Name">Its path in the folder <c>assets</c>, for example <c>site.css</c>.</param>
/// <param name="Bytes">Its content.</param>
public sealed record ThemeAsset(string Name, ReadOnlyMemory<byte> Bytes);
