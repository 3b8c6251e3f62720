using HrdMedia.Checks;
using HrdMedia.Cli.Online;
using HrdMedia.Episodes;
using HrdMedia.Pipelines;
using HrdMedia.Yaml;

namespace HrdMedia.Tests.Invalid;

/// <summary>What is said of answers of the network, which tests do not use: the answers are made here.</summary>
internal static class OnlineCases
{
    private static readonly Place At = new("episodes/humanity/001-water.yaml", 12, 8);

    private static readonly AudioSource Recording = new(
        new Located<string>("", At), "https://example.org/a.mp3", 5_000_000, "audio/mpeg", TimeSpan.FromMinutes(5));

    private static readonly WebAnswer Whole = new(WebOutcome.There, 206)
    {
        Length = 5_000_000, MediaType = "audio/mpeg", GivesParts = true,
    };

    /// <summary>What is said with a code.</summary>
    public static IReadOnlyList<Diagnostic> Of(string code) => code switch
    {
        OnlineCodes.LinkGone => [Link(new(WebOutcome.Gone, 404)), Link(new(WebOutcome.Gone) { Reason = "there is no such host" }),
            Link(new(WebOutcome.Private))],
        OnlineCodes.LinkMoved => [Link(new(WebOutcome.There, 200) { MovedTo = new Uri("https://example.net/new?a=1") }),
            Link(new(WebOutcome.There, 200) { MovedTo = new Uri("https://example.org/") })],
        OnlineCodes.LinkCertificate => [Link(new(WebOutcome.Certificate))],
        OnlineCodes.LinkSilent => [Link(new(WebOutcome.Silent, 503) { Reason = "it answers with 503" }),
            .. Audio(new(WebOutcome.Refused, 403))],
        OnlineCodes.RecordingGone => Audio(new(WebOutcome.Gone, 404)),
        OnlineCodes.RecordingLength => Audio(Whole with { Length = 4_999_999 }),
        OnlineCodes.RecordingType => [.. Audio(Whole with { MediaType = "audio/ogg" }),
            .. Audio(Whole with { MediaType = "text/html" })],
        _ => Audio(Whole with { GivesParts = false }),
    };

    private static Diagnostic Link(WebAnswer answer) => OnlineFindings.OfLink(new("https://example.org/page", At), answer)!;

    private static IReadOnlyList<Diagnostic> Audio(WebAnswer answer) =>
        [.. OnlineFindings.OfRecording(Recording, answer, At with { Line = 13 })];
}
