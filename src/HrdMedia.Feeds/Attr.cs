namespace HrdMedia.Feeds;

/// <summary>One attribute; without a value it is not written.</summary>
internal readonly record struct Attr(string Name, string? Value);
