namespace HrdMedia.Episodes;

/// <summary>A recording on a page.</summary>
/// <param name="Src">Its address.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Size">Its size in words, for example "24.1 MB".</param>
/// <param name="Captions">Captions of the audio's language, or empty.</param>
public sealed record AudioView(string Src, string MediaType, string Size, string Captions);
