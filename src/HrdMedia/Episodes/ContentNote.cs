using HrdMedia.Yaml;

namespace HrdMedia.Episodes;

/// <summary>What somebody may want to know before hearing an episode, or a part of it. The words are a closed list and come from
/// the theme: who writes one cannot tell what happens.</summary>
/// <param name="Kind">One of <see cref="Kinds"/>.</param>
/// <param name="At">Where the part begins, or null for the whole episode.</param>
/// <param name="Until">Where the part ends, or null for the whole episode.</param>
public sealed record ContentNote(Located<string> Kind, Located<TimeSpan>? At, TimeSpan? Until)
{
    /// <summary>The kinds, in the order in which they are said.</summary>
    public static IReadOnlyList<string> Kinds { get; } =
    [
        "death", "killing", "torture", "violence", "sexual-violence", "suicide", "detention", "disappearance", "police-violence",
        "child-harm", "threats", "slurs", "gunfire", "explosions", "screams",
    ];

    /// <summary>One of the kinds.</summary>
    public static Kind<Located<string>> KindKind { get; } =
        Yaml.Kinds.Choice([.. Kinds.Select(word => (word, word))]).Located();

    /// <summary>A map with kind, and with at and until for a part.</summary>
    public static Kind<ContentNote?> MapKind { get; } = Yaml.Kinds.Map<ContentNote?>("kind, at and until", null, f =>
    {
        var note = new ContentNote(f.Required("kind", KindKind), f.OptionalValue("at", TimeKinds.Duration.Located()),
            f.OptionalValue("until", TimeKinds.Duration));
        f.Needs("at", "until", "This part has a beginning and no end. Add 'until', or delete 'at' for the whole episode.");
        f.Needs("until", "at", "This part has an end and no beginning. Add 'at', or delete 'until' for the whole episode.");
        return note;
    });

    /// <summary>Whether it is of a part and not of the whole.</summary>
    public bool IsOfPart => At is not null && Until is not null;
}
