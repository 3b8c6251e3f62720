using System.Globalization;
using HrdMedia.Pipelines;
using HrdMedia.Yaml;
using static HrdMedia.Transcripts.TranscriptDiagnostics;

namespace HrdMedia.Transcripts;

/// <summary>Reads the podcast namespace's JSON transcript, version 1.0.0.</summary>
public static class JsonTranscriptReader
{
    private const string Form = "{\"version\": \"1.0.0\", \"segments\": [{\"speaker\": …, \"startTime\": …, \"body\": …}]}";

    // More than any recording has; beyond it the arithmetic of times would end.
    private const decimal MaxSeconds = 1_000_000;

    /// <summary>Reads all segments; what else stands in the file is left out.</summary>
    /// <param name="text">The file.</param>
    /// <param name="path">Its path from the root, for messages.</param>
    /// <param name="recording">How long the recording is: until then a last segment without end is heard.</param>
    /// <param name="bag">Where mistakes go; a segment with a mistake is left out.</param>
    public static Transcript Read(string text, string path, TimeSpan recording, DiagnosticBag bag)
    {
        if (JsonNodes.Read(text, path, bag) is not { } root)
        {
            return new([]);
        }

        var lines = new SourceLines("", path, bag);
        if ((root as YamlMap)?["segments"] is not YamlList { Items: var segments })
        {
            Report(lines, NotSegments, root.Place,
                $"A transcript in JSON must have a list 'segments', found {Found(root)}. "
                + $"Export it in the form {Form}, or as .vtt.");
            return new([]);
        }

        var cues = new OpenCueList(lines, recording);
        foreach (var segment in segments)
        {
            ReadSegment(segment, lines, cues);
        }

        return cues.ToTranscript();
    }

    private static void ReadSegment(YamlNode node, SourceLines lines, OpenCueList cues)
    {
        if (node is not YamlMap map || map["startTime"] is null or YamlScalar { IsEmpty: true }
            || map["body"] is not YamlScalar { IsPlain: false } body)
        {
            cues.Skip();
            Report(lines, NotSegments, node.Place,
                $"A segment must have 'startTime' and a text 'body', found {Found(node)}. Write it as "
                + "{\"speaker\": \"Name\", \"startTime\": 0.5, \"endTime\": 2.75, \"body\": \"Words\"}.");
            return;
        }

        var start = Seconds(map, "startTime", lines, out var isGood);
        var end = Seconds(map, "endTime", lines, out var isGoodEnd);
        if (!isGood || !isGoodEnd || start is null)
        {
            cues.Skip();
            return;
        }

        var speaker = map["speaker"] is YamlScalar { IsEmpty: false, Text: var name } && !string.IsNullOrWhiteSpace(name)
            ? string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : null;
        cues.Add(new OpenCue(
            node.Place.Line - 1, node.Place.Column - 1, start, end, speaker, speaker is not null, body.Text));
    }

    private static TimeSpan? Seconds(YamlMap map, string name, SourceLines lines, out bool isGood)
    {
        isGood = true;
        if (map[name] is not { } node || node is YamlScalar { IsEmpty: true })
        {
            return null;
        }

        if (node is YamlScalar { IsPlain: true, Text: var text }
            && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds)
            && seconds is >= 0 and < MaxSeconds)
        {
            return TimeSpan.FromMilliseconds((long)Math.Round(seconds * 1000, MidpointRounding.AwayFromZero));
        }

        isGood = false;
        Report(lines, MalformedTime, node.Place,
            $"'{name}' must be a number of seconds, found {Found(node)}. Write it in digits without quotes, like 62.5.");
        return null;
    }

    private static string Found(YamlNode node) => node switch
    {
        YamlScalar scalar => $"'{SourceLines.Shown(scalar.Text)}'",
        YamlMap { Entries: [_, ..] entries } => string.Join(
            ", ", entries.Take(5).Select(e => $"'{SourceLines.Shown(e.Key.Text)}'")),
        _ => node.Kind,
    };

    private static void Report(SourceLines lines, string code, Place place, string message) =>
        lines.Error(code, place.Line - 1, place.Column - 1, message);
}
