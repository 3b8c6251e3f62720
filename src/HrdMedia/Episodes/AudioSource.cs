using HrdMedia.Media;
using HrdMedia.Yaml;

namespace HrdMedia.Episodes;

/// <summary>An episode's recording: a file of ours that is measured, or an address elsewhere with what its producer says of
/// it.</summary>
/// <param name="File">The file's name beside the YAML and where that is written; empty when it stands elsewhere.</param>
/// <param name="Url">The address elsewhere, or empty.</param>
/// <param name="Bytes">Size of what is published, exactly; 0 when nobody knows it.</param>
/// <param name="MediaType">Media type, for example <c>audio/mpeg</c>.</param>
/// <param name="Duration">Length; zero when nobody knows it.</param>
/// <param name="Measured">The file as measured, or null when it stands elsewhere.</param>
/// <param name="Integrity">Proof of its bytes elsewhere (W3C Subresource Integrity), as its producer says; empty when it is not
/// known, and for a file of ours.</param>
public sealed record AudioSource(
    Located<string> File, string Url, long Bytes, string MediaType, TimeSpan Duration, AudioFile? Measured = null,
    string Integrity = "")
{
    private static readonly AudioSource Nothing = new(new("", default), "", 0, "", TimeSpan.Zero);

    private static readonly Kind<AudioSource> Elsewhere = Kinds.Map("url, bytes, type and duration", Nothing, f =>
    {
        var audio = new AudioSource(
            File: new("", f.Place),
            Url: f.Required("url", IdentifierKinds.Url),
            Bytes: f.Required("bytes", Kinds.Bytes.OrUnknown(0L)),
            MediaType: f.Required("type", EnclosureTypes.Kind),
            Duration: f.Required("duration", TimeKinds.Duration.OrUnknown(TimeSpan.Zero)));
        if (EnclosureTypes.CheckEnding(audio.Url, audio.MediaType) is { } problem)
        {
            f.Error("url", FieldCodes.Url, problem);
        }

        return audio;
    });

    /// <summary>A file name, or a map with url, bytes, type and duration.</summary>
    public static Kind<AudioSource> Kind { get; } = new("file, or url with bytes, type and duration",
        new EitherShape(IdentifierKinds.FileName, Elsewhere), Nothing, (node, context) =>
        node is YamlMap ? Elsewhere.Read(node, context)
            : Nothing with { File = IdentifierKinds.FileName.Located().Read(node, context) });
}
