using HrdMedia.Checks;
using HrdMedia.Episodes;
using HrdMedia.Pipelines;
using HrdMedia.Yaml;

namespace HrdMedia.Cli.Online;

/// <summary>What an answer means for who wrote the address.</summary>
internal static class OnlineFindings
{
    private static readonly string[] Vague = ["", "application/octet-stream", "binary/octet-stream"];

    /// <summary>What is wrong with a link, or null.</summary>
    public static Diagnostic? OfLink(Located<string> link, WebAnswer answer)
    {
        var (code, message) = answer.Outcome switch
        {
            WebOutcome.Gone => (OnlineCodes.LinkGone, $"'{link.Value}' is not there any more ({Why(answer)}). Write the " +
                "address where it stands now, for example of a copy at web.archive.org, or delete the link."),
            WebOutcome.Private => (OnlineCodes.LinkGone, $"'{link.Value}' leads into a private network, where no visitor " +
                "comes. Write a public address, or delete the link."),
            WebOutcome.Certificate => (OnlineCodes.LinkCertificate, $"Browsers warn of '{link.Value}': its certificate is " +
                "not valid. Write another address of the same thing, or tell the people of that site."),
            WebOutcome.Silent => (OnlineCodes.LinkSilent, $"'{link.Value}' does not answer ({Why(answer)}). Try it in a " +
                "browser; when it stays so, write another address or delete the link."),
            WebOutcome.There when answer.MovedTo is { } now && IsElsewhere(new Uri(link.Value), now) => (OnlineCodes.LinkMoved,
                now.AbsolutePath == "/" ? $"'{link.Value}' leads to the front page '{now}' now. Look for what was meant there, " +
                    "and write its address." : $"'{link.Value}' has moved for good. Write {now.AbsoluteUri}"),
            _ => ("", ""),
        };
        return code.Length == 0 ? null : new Diagnostic(code, Severity.Warning, link.Place, message);
    }

    /// <summary>What is wrong with a recording that stands elsewhere.</summary>
    /// <param name="audio">What the catalogue says of it.</param>
    /// <param name="answer">What came when its first byte was asked for.</param>
    /// <param name="bytes">Where its size is written.</param>
    public static IEnumerable<Diagnostic> OfRecording(AudioSource audio, WebAnswer answer, Place bytes)
    {
        var place = audio.File.Place;
        if (answer.Outcome is WebOutcome.Gone or WebOutcome.Private)
        {
            return [new(OnlineCodes.RecordingGone, Severity.Error, place, $"The recording '{audio.Url}' is not there " +
                $"({Why(answer)}). Correct 'url', or upload it.")];
        }

        if (answer.Outcome != WebOutcome.There)
        {
            return [new(OnlineCodes.LinkSilent, Severity.Warning, place, $"The recording '{audio.Url}' could not be fetched " +
                $"({Why(answer)}). Try it in a browser: listeners' apps ask in the same way.")];
        }

        return answer.MediaType is "text/html" or "application/xhtml+xml"
            ? [new(OnlineCodes.RecordingType, Severity.Error, place, $"'{audio.Url}' is a web page ('{answer.MediaType}'), and " +
                "no recording. Write the address of the file itself.")]
            : Described(audio, answer, place, bytes);
    }

    private static IEnumerable<Diagnostic> Described(AudioSource audio, WebAnswer answer, Place place, Place bytes)
    {
        if (answer.Length is { } length && length != audio.Bytes && audio.Bytes > 0)
        {
            yield return new(OnlineCodes.RecordingLength, Severity.Error, bytes.Line > 0 ? bytes : place,
                $"'{audio.Url}' has {length} bytes, found '{audio.Bytes}'. Write bytes: {length}, and correct 'duration' if " +
                "the recording was replaced.")
            { Repair = bytes.Line > 0 ? new Repair(bytes, $"bytes: {audio.Bytes}", $"bytes: {length}") : null };
        }

        if (!Vague.Contains(answer.MediaType) && answer.MediaType != audio.MediaType && audio.MediaType.Length > 0)
        {
            yield return new(OnlineCodes.RecordingType, Severity.Warning, place,
                $"The host sends '{audio.Url}' as '{answer.MediaType}', and the catalogue says '{audio.MediaType}'. Correct " +
                "'type', or the settings of the host.");
        }

        if (!answer.GivesParts)
        {
            yield return new(OnlineCodes.RecordingParts, Severity.Warning, place,
                $"The host gives '{audio.Url}' only whole, so nobody can jump in it, and Apple refuses it. Use a host that " +
                "answers requests for byte ranges.");
        }
    }

    private static string Why(WebAnswer answer) => answer.Reason.Length > 0 ? answer.Reason
        : answer.Status > 0 ? $"the host says {answer.Status}" : "it leads into a private network";

    // The same page with https, with or without www or a slash, is where it was.
    private static bool IsElsewhere(Uri was, Uri now) => Bare(was) != Bare(now);

    private static string Bare(Uri uri) => (uri.Host.StartsWith("www.", StringComparison.Ordinal) ? uri.Host[4..] : uri.Host) +
        uri.PathAndQuery.TrimEnd('/');
}
