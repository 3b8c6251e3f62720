using HrdMedia.Yaml;

namespace HrdMedia.Text;

/// <summary>A link to somewhere else.</summary>
/// <param name="Title">What stands there.</param>
/// <param name="Url">Where.</param>
public sealed record Link(LocalText Title, string Url)
{
    /// <summary>A map with title and url.</summary>
    public static Kind<Link> Kind { get; } = Kinds.Map("title and url", new Link(LocalText.Empty, ""), f =>
        new Link(f.Required("title", Kinds.Text), f.Required("url", IdentifierKinds.Url)));
}
