using Spectre.Console;

namespace HrdMedia.Cli.Drafts;

/// <summary>Asks the person at the terminal; where there is none, nothing is answered.</summary>
/// <param name="isAnswered">Whether somebody is there.</param>
internal sealed class Questions(bool isAnswered)
{
    /// <summary>Questions to whoever sits before standard input and output.</summary>
    public static Questions AtTerminal() => new(!Console.IsInputRedirected && !Console.IsOutputRedirected);

    /// <summary>A line of text, or null.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="otherwise">What nothing but Enter means, or null when that means nothing.</param>
    public string? Line(string question, string? otherwise)
    {
        if (!isAnswered)
        {
            return otherwise;
        }

        // Shown as it is, never as a prompt's default: a title may have brackets, which are markup there.
        AnsiConsole.Console.Write(new Spectre.Console.Text(otherwise is null ? "" : $"Enter takes: {otherwise}\n"));
        var answer = AnsiConsole.Prompt(new TextPrompt<string>(Markup.Escape(question)).AllowEmpty()).Trim();
        return answer.Length > 0 ? answer : otherwise;
    }

    /// <summary>One of the answers, or null where nobody is.</summary>
    public string? OneOf(string question, IEnumerable<string> answers) => !isAnswered ? null
        : AnsiConsole.Prompt(new SelectionPrompt<string>().Title(Markup.Escape(question)).AddChoices(answers));
}
