namespace HrdMedia.Media;
/// <summary>stub until merged</summary>
public sealed record PictureInfo(string MediaType, int Width, int Height, bool HasAlpha);
