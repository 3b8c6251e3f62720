using HrdMedia.Feeds;
using HrdMedia.Yaml;

namespace HrdMedia.Episodes;

/// <summary>By what apps know an episode again. They compare the text and nothing else.</summary>
/// <param name="Text">The text; a UUID for what is new here.</param>
/// <param name="IsKept">Whether the episode had it in a feed of another program already: its date, number and season are
/// published facts then, and no rule for new ones holds for them.</param>
public sealed record EpisodeGuid(string Text, bool IsKept)
{
    private static readonly Kind<EpisodeGuid> Kept = Kinds.Map("kept", new EpisodeGuid("", true), f =>
        new EpisodeGuid(f.Required("kept", TextKinds.Line(RssTags.MaxText)), true));

    private static readonly Kind<string> New = IdentifierKinds.UuidOr(text =>
        $"if an episode is published under this text, write {{kept: {YamlText.Quoted(text)}}}");

    /// <summary>A UUID, or a map with what another feed had.</summary>
    public static Kind<EpisodeGuid> Kind { get; } = new("UUID", new EitherShape(New, Kept), new EpisodeGuid("", false),
        (node, context) => node is YamlMap ? Kept.Read(node, context)
            : new EpisodeGuid(New.Read(node, context), false), () => New.Example);
}
