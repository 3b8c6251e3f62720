namespace HrdMedia.Fuzzing;

/// <summary>What a file is; each kind has its own words, its own way through the program and its line in the report.</summary>
internal enum InputKind
{
    Site,
    Show,
    Episode,
    Person,
    Country,
    Topic,
    Course,
    Figure,
    Event,
    Changes,
    Page,
    Vtt,
    Srt,
    JsonTranscript,
    HtmlTranscript,
    TextTranscript,
    Chapters,
    Mp3,
    Mp4,
    Ogg,
    Wav,
    Jpeg,
    Png,
    Webp,
    Gif,
    Pdf,
    Svg,
    Feed,
}
