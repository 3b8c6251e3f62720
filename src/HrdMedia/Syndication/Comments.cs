using HrdMedia.Yaml;

namespace HrdMedia.Syndication;

/// <summary>Where a show or an episode is discussed (podcast namespace, <c>podcast:socialInteract</c>).</summary>
/// <param name="AreUnwanted">Whether apps are asked to offer no comments at all.</param>
/// <param name="Discussions">The places, the preferred one first.</param>
public sealed record Comments(bool AreUnwanted, IReadOnlyList<Discussion> Discussions)
{
    private const string Disabled = "disabled";

    private static readonly Kind<bool> Word = Kinds.Choice((Disabled, true));

    private static readonly Kind<IReadOnlyList<Discussion?>> List = Discussion.Kind.List();

    /// <summary>Nothing said.</summary>
    public static Comments None { get; } = new(false, []);

    /// <summary>The word <c>disabled</c>, or a list of discussions.</summary>
    public static Kind<Comments> Kind { get; } = new($"{Disabled}, or list of discussions",
        new EitherShape(Word, List), None, (node, context) =>
        node is YamlScalar { Text: Disabled } ? None with { AreUnwanted = true }
            : None with { Discussions = [.. List.Read(node, context).OfType<Discussion>()] });
}
