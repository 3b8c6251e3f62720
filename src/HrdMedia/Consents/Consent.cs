using HrdMedia.Pipelines;
using HrdMedia.Text;
using HrdMedia.Yaml;

namespace HrdMedia.Consents;

/// <summary>What a person has agreed to. It is held against what is published and stands in no output; the signed paper is
/// elsewhere.</summary>
/// <param name="Place">Where it is written.</param>
/// <param name="Reference">Finds the paper, and says nothing to others.</param>
/// <param name="Scope">What it allows.</param>
/// <param name="Languages">The only languages in which it allows it; all when empty.</param>
/// <param name="Until">The last day, month or year in which it holds; null for no end.</param>
/// <param name="Reviewed">When the person was last asked, or null.</param>
/// <param name="Withdrawn">That it was taken back, or null.</param>
public sealed record Consent(
    Place Place,
    Located<string> Reference,
    IReadOnlyList<ConsentScope> Scope,
    IReadOnlyList<string> Languages,
    Located<PartialDate>? Until,
    Located<PartialDate>? Reviewed,
    Located<PartialDate>? Withdrawn)
{
    /// <summary>How many days before its end it is warned of.</summary>
    public const int DaysAhead = 30;

    private static readonly Kind<ConsentScope> ScopeWord = Kinds.Choice(
        [.. Enum.GetValues<ConsentScope>().Select(scope => (Word(scope), scope))]);

    /// <summary>A map with reference and scope, and as far as they are known languages and dates.</summary>
    public static Kind<Consent?> Kind { get; } = Kinds.Map<Consent?>("of a consent", null, f => new Consent(
        f.Place,
        f.Required("ref", IdentifierKinds.Id.Located()),
        f.Required("scope", ScopeWord.List()),
        f.Optional("languages", IdentifierKinds.Language.List()),
        f.OptionalValue("until", TimeKinds.Date.Located()),
        f.OptionalValue("reviewed", TimeKinds.Date.Located()),
        f.OptionalValue("withdrawn", TimeKinds.Date.Located())));

    /// <summary>The last day on which it holds (UTC).</summary>
    public DateOnly LastDay => LastOf(Until);

    /// <summary>The last day on which something could be published by it: that on which it was taken back, if that is
    /// earlier.</summary>
    public DateOnly End => LastOf(Withdrawn) is var back && back < LastDay ? back : LastDay;

    /// <summary>The word for a part of the scope.</summary>
    public static string Word(ConsentScope scope) => scope.ToString().ToLowerInvariant();

    /// <summary>What has become of it. One that is taken back has ended at once, whatever day stands there.</summary>
    public ConsentState At(DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        return Withdrawn is not null ? ConsentState.Withdrawn
            : today > LastDay ? ConsentState.Ended
            : LastDay.DayNumber - today.DayNumber <= DaysAhead ? ConsentState.EndsSoon
            : ConsentState.Holds;
    }

    /// <summary>Whether nothing may be published by it any more.</summary>
    public bool HasEnded(DateTimeOffset now) => At(now) >= ConsentState.Ended;

    /// <summary>Whether it allows a part.</summary>
    public bool Allows(ConsentScope scope) => Scope.Contains(scope);

    /// <summary>Whether it allows a language, in any of its regions.</summary>
    public bool AllowsLanguage(string language) =>
        Languages.Count == 0 || Languages.Any(l => LanguageTag.Primary(l) == LanguageTag.Primary(language));

    private static DateOnly LastOf(Located<PartialDate>? until) => until is not { Value: { Year: > 0 } date } ? DateOnly.MaxValue
        : date.Month == 0 ? new DateOnly(date.Year, 12, 31)
        : new DateOnly(date.Year, date.Month, date.Day > 0 ? date.Day : DateTime.DaysInMonth(date.Year, date.Month));
}
