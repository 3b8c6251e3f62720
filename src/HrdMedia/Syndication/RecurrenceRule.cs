using HrdMedia.Yaml;

namespace HrdMedia.Syndication;

/// <summary>Reads recurrence rules as far as a schedule needs them (RFC 5545, section 3.3.10): names of parts and
/// frequencies.</summary>
public static class RecurrenceRule
{
    private static readonly string[] Frequencies = ["HOURLY", "DAILY", "WEEKLY", "MONTHLY", "YEARLY"];

    private static readonly string[] Parts =
        ["FREQ", "UNTIL", "COUNT", "INTERVAL", "BYHOUR", "BYMINUTE", "BYDAY", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYMONTH",
            "BYSETPOS", "WKST"];

    private static readonly string Part = $"(?:{string.Join('|', Parts)})=[A-Z0-9,+-]+";

    private static readonly string Pattern =
        $"^(?=(?:.*;)?FREQ=(?:{string.Join('|', Frequencies)})(?:;|$)){Part}(?:;{Part})*$";

    /// <summary>A rule that names its frequency; empty after an error.</summary>
    public static Kind<string> Kind { get; } = new("rule", new TextShape(Pattern), "", (node, context) =>
    {
        var text = Kinds.Scalar(node, context, "a rule");
        if (text is null || Fault(text) is not { } fault)
        {
            return text ?? "";
        }

        context.Diagnostics.Error(FieldCodes.Rule, node.Place, $"'{text}' is not a recurrence rule: {fault} " +
            "Write it like FREQ=WEEKLY;BYDAY=MO, or delete it: the text alone is enough.");
        return "";
    });

    /// <summary>Whether the rule counts its recurrences, so that it means nothing without a first one.</summary>
    public static bool NeedsStart(string rule) => rule.Contains("COUNT=", StringComparison.Ordinal);

    private static string? Fault(string text)
    {
        var parts = text.Split(';').Select(part => part.Split('=')).ToArray();
        var wrong = parts.FirstOrDefault(p => p is not [var name, { Length: > 0 } value] || !Parts.Contains(name) ||
            !value.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c) || c is ',' or '+' or '-'));
        var frequency = parts.FirstOrDefault(p => p is ["FREQ", _]);
        return wrong is not null ? $"it has no part '{string.Join('=', wrong)}'."
            : frequency is null ? "it must have a part FREQ."
            : !Frequencies.Contains(frequency[1]) ? $"'{frequency[1]}' is none of {string.Join(", ", Frequencies)}."
            : parts.DistinctBy(p => p[0]).Count() < parts.Length ? "a part stands in it twice." : null;
    }
}
