using HrdMedia.Safety;
using HrdMedia.Text;
using HrdMedia.Yaml;

namespace HrdMedia.Courses;

/// <summary>A course and its units.</summary>
/// <param name="Id">The id.</param>
/// <param name="Title">Its name.</param>
/// <param name="Summary">What it is for.</param>
/// <param name="Audience">For whom; may be empty.</param>
/// <param name="Notes">Markdown; may be empty.</param>
/// <param name="Provider">Who teaches it, or null.</param>
/// <param name="Url">Where it is taken, or empty.</param>
/// <param name="Language">Its language, or empty.</param>
/// <param name="Duration">How long it takes, or null.</param>
/// <param name="Topics">Topic ids.</param>
/// <param name="Units">Its units, in order.</param>
public sealed record Course(
    string Id,
    LocalText Title,
    LocalText Summary,
    LocalText Audience,
    LocalText Notes,
    Organisation? Provider,
    string Url,
    string Language,
    TimeSpan? Duration,
    IReadOnlyList<Located<string>> Topics,
    IReadOnlyList<CourseUnit> Units)
{
    /// <summary>The instant before which it is absent, or null.</summary>
    public DateTimeOffset? Published { get; init; }

    /// <summary>The way out of its page at once, or null.</summary>
    public QuickExit? QuickExit { get; init; }
}
