using HrdMedia.Feeds;
using HrdMedia.Yaml;

namespace HrdMedia.Syndication;

/// <summary>A free text for machines, for example the proof that a feed is one's own (podcast namespace,
/// <c>podcast:txt</c>).</summary>
/// <param name="Text">At most 4,000 characters.</param>
/// <param name="Purpose">What it is for (<c>verify</c>, <c>applepodcastsverify</c>, <c>release</c>, <c>ai-content</c>), or
/// empty.</param>
public sealed record FreeText(string Text, string Purpose)
{
    /// <summary>A map with text and purpose.</summary>
    public static Kind<FreeText> Kind { get; } = Kinds.Map("text and purpose", new FreeText("", ""), f => new FreeText(
        f.Required("text", TextKinds.Line(PodcastTags.MaxTxt)),
        f.Optional("purpose", TextKinds.Line(PodcastTags.MaxTxtPurpose))));
}
