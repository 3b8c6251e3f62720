namespace HrdMedia.Yaml;

/// <summary>What a value looks like, as far as an editor can know before the file is read; the JSON Schemas are made of
/// it.</summary>
public abstract record Shape;
