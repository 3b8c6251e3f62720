using HrdMedia.Yaml;

namespace HrdMedia.Text;

/// <summary>A publisher or provider.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Url">Its own site, or empty.</param>
public sealed record Organisation(LocalText Name, string Url)
{
    /// <summary>A map with name and url.</summary>
    public static Kind<Organisation> Kind { get; } = Kinds.Map("name and url", new Organisation(LocalText.Empty, ""), f =>
        new Organisation(f.Required("name", Kinds.Text), f.Optional("url", IdentifierKinds.Url)));
}
