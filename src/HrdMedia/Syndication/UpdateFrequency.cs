using HrdMedia.Feeds;
using HrdMedia.Text;
using HrdMedia.Yaml;

namespace HrdMedia.Syndication;

/// <summary>How often a show appears (podcast namespace, <c>podcast:updateFrequency</c>).</summary>
/// <param name="Text">In words, at most 128 characters.</param>
/// <param name="Rule">A recurrence rule (RFC 5545, section 3.3.10), or empty.</param>
/// <param name="Start">When the rule begins, or null.</param>
public sealed record UpdateFrequency(LocalText Text, string Rule, DateTimeOffset? Start)
{
    /// <summary>A map with text, rule and start.</summary>
    public static Kind<UpdateFrequency?> Kind { get; } = Kinds.Map<UpdateFrequency?>("text, rule and start", null, f =>
    {
        var frequency = new UpdateFrequency(
            f.Required("text", TextKinds.Words(PodcastTags.MaxUpdateFrequencyText)),
            f.Optional("rule", RecurrenceRule.Kind),
            f.OptionalValue("start", TimeKinds.Instant));
        if (RecurrenceRule.NeedsStart(frequency.Rule) && frequency.Start is null)
        {
            f.Error("rule", FieldCodes.Missing,
                $"'{frequency.Rule}' counts, and it is not said from when. Add 'start: 2023-12-09T09:00:00Z'.");
            return frequency with { Rule = "" };
        }

        return frequency;
    });
}
