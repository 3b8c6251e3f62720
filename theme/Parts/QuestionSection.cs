using HrdMedia.Courses;

namespace HrdMedia.Theme.Parts;

/// <summary>The questions of a unit with which learners check themselves; draws nothing when there are none.</summary>
/// <param name="Questions">The questions.</param>
public sealed record QuestionSection(IReadOnlyList<QuestionView> Questions);
