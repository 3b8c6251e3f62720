namespace HrdMedia.Episodes;

/// <summary>The media types that podcast apps play (PSP-1, section "enclosure", and Ogg for those that do).</summary>
public static class EnclosureTypes
{
    /// <summary>All of them, the usual one first.</summary>
    public static IReadOnlyList<string> All { get; } =
        ["audio/mpeg", "audio/x-m4a", "audio/mp4", "audio/ogg", "audio/wav", "video/mp4", "video/x-m4v", "video/quicktime"];
}
