namespace HrdMedia.Transcripts;

/// <summary>What stands around an HTML transcript so that it is a page of its own.</summary>
/// <param name="Title">What it is the transcript of.</param>
/// <param name="Language">Language of the words.</param>
/// <param name="Direction"><c>ltr</c> or <c>rtl</c>.</param>
/// <param name="Canonical">Absolute address of the page to which it belongs, which stands in the same folder.</param>
public sealed record TranscriptPage(string Title, string Language, string Direction, string Canonical)
{
    /// <summary>The way to the episode's page; a folder that is opened from a disk shows its files, not its page.</summary>
    public string Episode { get; init; } = "./";
}
