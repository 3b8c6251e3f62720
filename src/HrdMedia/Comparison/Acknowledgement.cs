using HrdMedia.Yaml;

namespace HrdMedia.Comparison;

/// <summary>That a change which hurts subscribers is meant.</summary>
/// <param name="Guid">Of the episode or show, as it is from now on; of what is gone, as it was.</param>
/// <param name="What">What changes.</param>
/// <param name="Was">How it was, as <c>hrdmedia diff</c> says it: so that it holds for this one change and no later
/// one.</param>
/// <param name="Why">The reason.</param>
public sealed record Acknowledgement(string Guid, ChangeKind What, string Was, string Why)
{
    private static readonly Kind<ChangeKind> Words = Kinds.Choice([.. Enum.GetValues<ChangeKind>()
        .Where(kind => kind >= ChangeKind.Guid).Select(kind => (Change.WordOf(kind), kind))]);

    /// <summary>A map with guid, what, was and why.</summary>
    public static Kind<Acknowledgement?> Kind { get; } = Kinds.Map<Acknowledgement?>("guid, what, was and why", null,
        f => new Acknowledgement(
            // Not a UUID alone: of a feed that another program made, any text may be the guid of what is gone.
            f.Required("guid", Kinds.Line),
            f.Required("what", Words),
            f.Required("was", Kinds.Line),
            f.Required("why", Kinds.Line)));

    /// <summary>Whether it is this change that is meant.</summary>
    public bool Means(Change change) => change.Kind == What && change.Guid == Guid && change.Was == Was;
}
