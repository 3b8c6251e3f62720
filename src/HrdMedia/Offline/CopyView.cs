namespace HrdMedia.Offline;

/// <summary>A copy that can be taken along.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Href">The way to the ZIP file.</param>
/// <param name="Name">The ZIP file's name.</param>
/// <param name="Size">Its size in words.</param>
/// <param name="Hash">Its SHA-256, in hexadecimal digits.</param>
public sealed record CopyView(CopyKind Kind, string Href, string Name, string Size, string Hash);
