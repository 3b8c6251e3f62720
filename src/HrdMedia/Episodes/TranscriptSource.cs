using HrdMedia.Pipelines;
using HrdMedia.Yaml;

namespace HrdMedia.Episodes;

/// <summary>A transcript file of an episode. Its text is read again when a page needs it, so that memory does not grow with the
/// words.</summary>
/// <param name="File">The file's name, and where it is written.</param>
/// <param name="Language">From the file's name.</param>
/// <param name="Source">The file, or null before it was found.</param>
public sealed record TranscriptSource(Located<string> File, string Language, SourceFile? Source = null)
{
    /// <summary>A file name whose last part but one is a language: <c>002-chile.en.vtt</c>.</summary>
    public static Kind<TranscriptSource?> Kind { get; } = new("file", null, (node, context) =>
    {
        var name = IdentifierKinds.FileName.Read(node, context);
        if (name.Length == 0)
        {
            return null;
        }

        if (name.Split('.') is [.., { Length: > 0 } language, "vtt" or "srt"] && Text.LanguageTag.IsValid(language))
        {
            return new TranscriptSource(new(name, node.Place), language);
        }

        context.Diagnostics.Error(FieldCodes.FileName, node.Place, $"'{name}' must name its language and end in .vtt or .srt. " +
            $"Rename the file to '{name.Split('.')[0]}.{context.Language}.vtt'.");
        return null;
    });
}
