using HrdMedia.Feeds;
using HrdMedia.Pipelines;
using HrdMedia.Settings;
using HrdMedia.Yaml;

namespace HrdMedia.Episodes;

/// <summary>A transcript file of an episode. Its text is read again when a page needs it, so that memory does not grow with the
/// words.</summary>
/// <param name="File">The file's name, and where it is written.</param>
/// <param name="Language">From the file's name.</param>
/// <param name="Source">The file, or null before it was found.</param>
/// <param name="Recording">How long the recording is: until then the last words are heard, where their form has no
/// ends.</param>
/// <param name="IsTimed">Whether it says when its words are heard.</param>
public sealed record TranscriptSource(
    Located<string> File, string Language, SourceFile? Source = null, TimeSpan Recording = default, bool IsTimed = true)
{
    /// <summary>Each speaker's name once, with the place where it first stands.</summary>
    public IReadOnlyList<Located<string>> Speakers { get; init; } = [];

    /// <summary>When the first and until when the last words are heard; zero and zero when it does not say.</summary>
    public (TimeSpan From, TimeSpan Until) Heard { get; init; }

    // The one that most apps read first.
    private static readonly TranscriptFormat[] Timed =
        [TranscriptFormat.Vtt, TranscriptFormat.Srt, TranscriptFormat.Json, TranscriptFormat.Html, TranscriptFormat.Text];

    private static readonly TranscriptFormat[] Untimed = [TranscriptFormat.Html, TranscriptFormat.Text];

    /// <summary>The forms in which a site publishes it, the one that most apps read first; times are never invented.</summary>
    public IReadOnlyList<TranscriptFormat> Formats(SiteSettings settings)
    {
        var all = IsTimed ? Timed : Untimed;
        return !settings.Has(SitePart.TranscriptFiles) ? [] : settings.Has(SitePart.TranscriptForms) ? all : [all[0]];
    }

    /// <summary>A file name whose last part but one is a language: <c>002-chile.en.vtt</c>.</summary>
    public static Kind<TranscriptSource?> Kind { get; } = new("transcript file",
        new TextShape(Patterns.Transcript), null, (node, context) =>
    {
        var name = IdentifierKinds.FileName.Read(node, context);
        if (name.Length == 0)
        {
            return null;
        }

        if (TranscriptFile.IsName(name) && Text.LanguageTag.Canonical(name.Split('.')[^2]) is var language &&
            Text.LanguageTag.IsValid(language))
        {
            return new TranscriptSource(new(name, node.Place), string.Intern(language));
        }

        context.Diagnostics.Error(FieldCodes.FileName, node.Place,
            $"'{name}' must name its language and end in .vtt, .srt, .json, .html or .txt. " +
            $"Rename the file to '{name.Split('.')[0]}.{context.Language}.vtt'.");
        return null;
    });
}
