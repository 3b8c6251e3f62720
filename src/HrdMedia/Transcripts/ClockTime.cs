using System.Globalization;
using System.Text.RegularExpressions;

namespace HrdMedia.Transcripts;

/// <summary>Times as people write them: <c>0:41</c>, <c>75:10</c>, <c>1:02:03</c>, perhaps with a fraction.</summary>
internal static partial class ClockTime
{
    /// <summary>What a time looks like, to be built into larger patterns.</summary>
    public const string Pattern = @"(?:[0-9]{1,3}:)?[0-9]{1,3}:[0-9]{2}(?:[.,][0-9]{1,3})?";

    /// <summary>The time, or null when the text is none.</summary>
    public static TimeSpan? Parse(string text)
    {
        var match = Form().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var hasHours = match.Groups[1].Success;
        var (hours, minutes, seconds) = (Part(match, 1), Part(match, 2), Part(match, 3));
        return seconds > 59 || (hasHours && minutes > 59) ? null
            : new TimeSpan(hours, minutes, seconds)
                + TimeSpan.FromMilliseconds(int.Parse(match.Groups[4].Value.PadRight(3, '0'), CultureInfo.InvariantCulture));
    }

    private static int Part(Match match, int group) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^(?:([0-9]{1,3}):)?([0-9]{1,3}):([0-9]{2})(?:[.,]([0-9]{1,3}))?\z")]
    private static partial Regex Form();
}
