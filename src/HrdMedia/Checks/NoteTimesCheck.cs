using System.Globalization;
using System.Text.RegularExpressions;
using HrdMedia.Episodes;
using HrdMedia.Pipelines;
using HrdMedia.Text;

namespace HrdMedia.Checks;

/// <summary>Times in show notes lie inside the recording, and a list of them ascends.</summary>
/// <param name="sources">The files, to tell the place.</param>
public sealed partial class NoteTimesCheck(ISourceTree sources) : ICheck<Catalog>
{
    // Two times can be an appointment, from when until when.
    private const int List = 3;

    // What is followed by "am" or "UTC" is an hour of the day.
    private const string Time = @"(?:[0-9]{1,2}:[0-5][0-9]|[0-9]{1,3}):[0-5][0-9](?![0-9:])" +
        @"(?!\s*(?:[ap]\.?m\b|uhr|h\b|utc|gmt|ces?t|e[sd]t))";

    private readonly TextPlaces places = new(sources);

    /// <inheritdoc/>
    public void Check(Catalog catalog, DiagnosticBag diagnostics)
    {
        foreach (var episode in catalog.Episodes.Concat(catalog.Scheduled).Where(e => e.Audio.Duration > TimeSpan.Zero))
        {
            foreach (var language in episode.Notes.Languages)
            {
                var times = TimesIn(episode.Notes.In(language));
                CheckEnd(episode, times, catalog.SourceOf(episode), diagnostics);
                CheckOrder(times, catalog.SourceOf(episode), diagnostics);
            }
        }
    }

    // A single "10:30" may be the hour at which something begins; with hours, or among others, it is a place in the recording.
    private void CheckEnd(Episode episode, List<NoteTime> times, string source, DiagnosticBag diagnostics)
    {
        var isList = times.Count(t => !t.HasHours) > 1;
        var late = times.Where(t => t.At >= episode.Audio.Duration && (isList || t.HasHours)).ToArray();
        if (late is [var first, ..])
        {
            diagnostics.Warning(PlausibilityCodes.NoteTime, PlaceOf(source, first),
                $"'{first.Text}' is after the end of the recording ('{Times.Clock(episode.Audio.Duration)}')" +
                $"{(late.Length > 1 ? $", and {late.Length} times are" : "")}. Correct it (minutes:seconds or " +
                "hours:minutes:seconds).");
        }
    }

    private void CheckOrder(List<NoteTime> times, string source, DiagnosticBag diagnostics)
    {
        foreach (var list in times.Where(t => t.IsFirst).GroupBy(t => t.Section).Select(g => g.ToArray())
            .Where(list => list.Length >= List))
        {
            var (before, wrong) = list.Zip(list.Skip(1)).FirstOrDefault(pair => pair.Second.At < pair.First.At);
            if (wrong is not null)
            {
                diagnostics.Warning(PlausibilityCodes.NoteOrder, PlaceOf(source, wrong),
                    $"'{wrong.Text}' stands after '{before.Text}' in this list. Correct the time, or put the lines in order.");
            }
        }
    }

    private Place PlaceOf(string source, NoteTime time) => places.Of(source, time.Line) is { Line: > 0 } place
        ? place with { Column = place.Column + time.Line.IndexOf(time.Text, StringComparison.Ordinal) } : new Place(source);

    private static List<NoteTime> TimesIn(string notes)
    {
        var (section, times) = (0, new List<NoteTime>());
        foreach (var range in notes.AsSpan().Split('\n'))
        {
            var line = notes.AsSpan(range).Trim();
            section += line is ['#', ..] ? 1 : 0;
            // Few lines have a time: the others are passed over without a copy.
            if (MayHaveTime(line))
            {
                Add(line.ToString(), section, times);
            }
        }

        return times;
    }

    private static bool MayHaveTime(ReadOnlySpan<char> line)
    {
        for (var at = line.IndexOf(':'); at >= 0 && at + 1 < line.Length; at = line.IndexOf(':'))
        {
            if (at > 0 && char.IsAsciiDigit(line[at - 1]) && char.IsAsciiDigit(line[at + 1]))
            {
                return true;
            }

            line = line[(at + 1)..];
        }

        return false;
    }

    private static void Add(string line, int section, List<NoteTime> times)
    {
        foreach (Match match in Form().Matches(line))
        {
            var isFirst = match.Groups["first"].Success;
            var text = match.Groups[isFirst ? "first" : "inside"].Value;
            times.Add(new NoteTime(text, Parse(text), line, section, isFirst));
        }
    }

    private static TimeSpan Parse(string text) => TimeSpan.FromSeconds(
        text.Split(':').Aggregate(0L, (sum, part) => (sum * 60) + long.Parse(part, CultureInfo.InvariantCulture)));

    [GeneratedRegex(@"^(?:[-*+•]\s+|[0-9]{1,3}[.)]\s+)?[*_\[(]*(?<first>" + Time + @")|[\[(](?<inside>" + Time + @")[\])]",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Form();

    private sealed record NoteTime(string Text, TimeSpan At, string Line, int Section, bool IsFirst)
    {
        public bool HasHours => Text.Count(c => c == ':') == 2;
    }
}
