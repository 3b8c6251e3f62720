using HrdMedia.Text;
using HrdMedia.Yaml;

namespace HrdMedia.Courses;

/// <summary>A question with which a learner checks what has been understood.</summary>
/// <param name="Question">The question.</param>
/// <param name="Answers">What can be answered; at least two.</param>
/// <param name="Right">The right answer's place among them, from 1.</param>
/// <param name="Why">What the answer rests on; may be empty.</param>
public sealed record CourseQuestion(LocalText Question, IReadOnlyList<LocalText> Answers, int Right, LocalText Why)
{
    private const int MaxAnswers = 9;

    /// <summary>A map with question, answers, right and why.</summary>
    public static Kind<CourseQuestion?> Kind { get; } = Kinds.Map<CourseQuestion?>(
        "of a question (question, answers, right)", null, f =>
        {
            var question = f.Required("question", Kinds.Text);
            var answers = f.Required("answers", Kinds.Text.List());
            var right = f.Required("right", Kinds.Whole(1, MaxAnswers));
            if (f.Has("answers") && f.Has("right") && (answers.Count < 2 || right > answers.Count))
            {
                f.Error("right", FieldCodes.Number, answers.Count < 2
                    ? $"A question needs at least two answers to choose from, found {answers.Count}. Add one to 'answers'."
                    : $"There is no answer {right}: this question has {answers.Count}. Write the right one's number, from 1.");
            }

            return new CourseQuestion(question, answers, right, f.Optional("why", Kinds.Text));
        });
}
