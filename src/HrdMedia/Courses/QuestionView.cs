using HrdMedia.Layout;

namespace HrdMedia.Courses;

/// <summary>A question of a unit on a course's page.</summary>
/// <param name="Id">Its id on the page.</param>
/// <param name="Question">The question.</param>
/// <param name="Answers">What can be answered.</param>
/// <param name="Right">The right one of them.</param>
/// <param name="Why">What it rests on; may be empty.</param>
public sealed record QuestionView(string Id, Wording Question, IReadOnlyList<Wording> Answers, Wording Right, Wording Why);
