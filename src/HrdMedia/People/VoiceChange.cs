using HrdMedia.Yaml;

namespace HrdMedia.People;

/// <summary>Who has altered a voice and how: whoever says so answers for it. It stands in no output.</summary>
/// <param name="By">Who has done it.</param>
/// <param name="Methods">What was done, with its place.</param>
public sealed record VoiceChange(string By, Located<IReadOnlyList<string>> Methods)
{
    // Shifting pitch, formants or tempo moves all of the sound by one amount, which can be found by trying and moved back.
    private static readonly string[] Words = ["conversion", "synthesis", "pitch", "formants", "tempo"];

    /// <summary>A map with who and how.</summary>
    public static Kind<VoiceChange?> Kind { get; } = Kinds.Map<VoiceChange?>("of an altered voice (by, method)", null,
        f => new VoiceChange(f.Required("by", Kinds.Line),
            f.Required("method", Kinds.Choice([.. Words.Select(word => (word, word))]).List().Located())));

    /// <summary>Whether something was done that cannot be undone: the words are spoken by another voice.</summary>
    public bool IsLasting => Methods.Value.Any(method => method is "conversion" or "synthesis");
}
