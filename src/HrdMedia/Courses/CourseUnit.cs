using HrdMedia.Handouts;
using HrdMedia.Text;
using HrdMedia.Yaml;

namespace HrdMedia.Courses;

/// <summary>A part of a course.</summary>
/// <param name="Id">The id, once in its course.</param>
/// <param name="Title">Its name.</param>
/// <param name="Summary">What it is about.</param>
/// <param name="Notes">Markdown; may be empty.</param>
/// <param name="Duration">How long it takes, or null.</param>
/// <param name="Episodes">Episodes to listen to.</param>
/// <param name="Topics">Topic ids.</param>
/// <param name="Objectives">What a learner will be able to do.</param>
/// <param name="Reflect">Questions to think and talk about.</param>
/// <param name="Questions">Questions to check oneself with.</param>
public sealed record CourseUnit(
    Located<string> Id,
    LocalText Title,
    LocalText Summary,
    LocalText Notes,
    TimeSpan? Duration,
    IReadOnlyList<Located<string>> Episodes,
    IReadOnlyList<Located<string>> Topics,
    IReadOnlyList<LocalText> Objectives,
    IReadOnlyList<LocalText> Reflect,
    IReadOnlyList<CourseQuestion> Questions)
{
    /// <summary>Documents to take away.</summary>
    public IReadOnlyList<Handout> Documents { get; init; } = [];

    /// <summary>The instant before which it is absent, or null.</summary>
    public DateTimeOffset? Published { get; init; }
}
