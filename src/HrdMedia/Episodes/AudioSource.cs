using HrdMedia.Media;
using HrdMedia.Yaml;

namespace HrdMedia.Episodes;

/// <summary>An episode's recording: a file of ours that is measured, or an address elsewhere with what its producer says of it.</summary>
/// <param name="File">The file's name beside the YAML and where that is written; empty when it stands elsewhere.</param>
/// <param name="Url">The address elsewhere, or empty.</param>
/// <param name="Bytes">Size of what is published, exactly.</param>
/// <param name="MediaType">Media type, for example <c>audio/mpeg</c>.</param>
/// <param name="Duration">Length.</param>
/// <param name="Measured">The file as measured, or null when it stands elsewhere.</param>
public sealed record AudioSource(
    Located<string> File, string Url, long Bytes, string MediaType, TimeSpan Duration, AudioFile? Measured = null)
{
    private static readonly Kind<string> MediaTypeKind = Kinds.Choice(
        [.. EnclosureTypes.All.Select(type => (type, type))]);

    private static readonly AudioSource Nothing = new(new("", default), "", 0, "", TimeSpan.Zero);

    private static readonly Kind<AudioSource> Elsewhere = Kinds.Map("url, bytes, type and duration", Nothing, f => new AudioSource(
        new("", f.Place),
        f.Required("url", IdentifierKinds.Url),
        f.Required("bytes", Kinds.Bytes),
        f.Required("type", MediaTypeKind),
        f.Required("duration", TimeKinds.Duration)));

    /// <summary>A file name, or a map with url, bytes, type and duration.</summary>
    public static Kind<AudioSource> Kind { get; } = new("file, or url with bytes, type and duration", Nothing, (node, context) =>
        node is YamlMap ? Elsewhere.Read(node, context)
            : Nothing with { File = IdentifierKinds.FileName.Located().Read(node, context) });
}
