using HrdMedia.Layout;

namespace HrdMedia.Episodes;

/// <summary>One file of a recording.</summary>
/// <param name="Src">Its address.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Size">Its size in words, for example "24.1 MB".</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Label">What sets it apart, for example "Small file"; empty for the usual one.</param>
public sealed record AudioVersion(string Src, string MediaType, string Size, long Bytes, Wording Label = default);
