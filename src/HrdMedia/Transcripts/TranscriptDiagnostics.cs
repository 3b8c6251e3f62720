namespace HrdMedia.Transcripts;

/// <summary>The codes of everything that can be wrong with a transcript.</summary>
public static class TranscriptDiagnostics
{
    /// <summary>The transcript has no cue.</summary>
    public const string Empty = "HRD450";

    /// <summary>The first line is not <c>WEBVTT</c>.</summary>
    public const string HeaderMissing = "HRD451";

    /// <summary>A blank line is missing before a cue.</summary>
    public const string BlankLineMissing = "HRD452";

    /// <summary>A time is not written as the format asks.</summary>
    public const string MalformedTime = "HRD453";

    /// <summary>A cue has no line with its times, or that line has no arrow between two times.</summary>
    public const string MalformedTimingLine = "HRD454";

    /// <summary>A cue does not end after its start.</summary>
    public const string EndNotAfterStart = "HRD455";

    /// <summary>A cue starts before the cue above it.</summary>
    public const string OutOfOrder = "HRD456";

    /// <summary>A cue starts before the cue above it ends (a warning: two people may speak at once).</summary>
    public const string Overlap = "HRD457";

    /// <summary>A cue has times but no words.</summary>
    public const string EmptyCue = "HRD458";

    /// <summary>A tag is none of those that the format has.</summary>
    public const string UnknownTag = "HRD459";

    /// <summary>A <c>&lt;</c> starts no tag, or a tag has no <c>&gt;</c>.</summary>
    public const string UnclosedTag = "HRD460";

    /// <summary>An <c>&amp;</c> starts no entity that the format has.</summary>
    public const string UnknownEntity = "HRD461";

    /// <summary>A cue ends after the recording.</summary>
    public const string AfterEnd = "HRD462";

    /// <summary>A SubRip cue does not begin with its number.</summary>
    public const string NumberMissing = "HRD463";

    /// <summary>A SubRip cue's number is not one more than that of the cue above (a warning: players ignore it).</summary>
    public const string NumberOutOfOrder = "HRD464";

    /// <summary>The file is a transcript in the other format.</summary>
    public const string WrongFormat = "HRD465";

    /// <summary>A voice tag has no name in it.</summary>
    public const string NamelessVoice = "HRD466";

    /// <summary>A closing tag closes nothing that is open.</summary>
    public const string StrayClosingTag = "HRD467";

    /// <summary>A cue has two speakers.</summary>
    public const string TwoSpeakers = "HRD468";

    /// <summary>The text has a character that cannot be shown.</summary>
    public const string ControlCharacter = "HRD469";

    /// <summary>The transcript has no times (a warning: it is published as text).</summary>
    public const string NoTimes = "HRD470";

    /// <summary>Some words have a time, and these have none.</summary>
    public const string TimeMissing = "HRD471";

    /// <summary>The JSON holds something else than a transcript of the podcast namespace.</summary>
    public const string NotSegments = "HRD472";

    /// <summary>Words or names of an HTML transcript that do not stand where the form wants them.</summary>
    public const string Misplaced = "HRD473";

    /// <summary>The words are in another language than the name says (a warning).</summary>
    public const string OtherLanguage = "HRD474";
}
