using HrdMedia.Text;
using HrdMedia.Yaml;

namespace HrdMedia.Episodes;

/// <summary>A part of an episode.</summary>
/// <param name="At">Where it begins.</param>
/// <param name="Title">Its name.</param>
public sealed record Chapter(Located<TimeSpan> At, LocalText Title)
{
    /// <summary>A map with at and title.</summary>
    public static Kind<Chapter?> Kind { get; } = Kinds.Map<Chapter?>("at and title", null, f => new Chapter(
        f.Required("at", TimeKinds.Duration.Located()), f.Required("title", Kinds.Text)));
}
