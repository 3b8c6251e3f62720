using System.CommandLine;
using System.Globalization;

namespace HrdMedia.Cli.Drafts;

/// <summary>The command <c>new</c>: from a recording to the file of its episode.</summary>
/// <param name="common">The options of every command.</param>
internal sealed class NewCommand(CommonOptions common)
{
    private readonly Argument<string> audio = new("AUDIO") { Description = "The recording; it stays as it is." };

    private readonly Option<string?> show = Text("--show", "ID", "The show's folder. Default: the only one.");

    private readonly Option<string?> title = Text("--title", "TEXT", "The title. Default: that of the recording's tags.");

    private readonly Option<string?> slug = Text("--slug", "ID", "Words for the address, in a-z. Default: the title's.");

    private readonly Option<int?> season = Whole("--season", "The season. Default: that of the newest episode.");

    private readonly Option<int?> number = Whole("--number", "The number in the season. Default: the next one.");

    private readonly Option<string?> published = Text("--published", "INSTANT",
        "When it appears, like 2026-01-31T09:00:00Z. Default: the show's next usual time, where there is one.");

    private readonly Option<string?> reference = Text("--reference", "URL",
        "Where the recording stands already: it is not copied then.");

    /// <summary>The command.</summary>
    public Command Create()
    {
        var command = new Command("new", "Makes an episode of a recording: copies it into its show, writes what the files say, " +
            "and tells what only you can write. At a terminal it asks; in a script it takes options.")
        {
            audio, show, title, slug, season, number, published, reference,
        };
        command.SetAction(result => Session.Run(common.Read(result), session => Run(session, Read(result))));
        return command;
    }

    private static int Run(Session session, NewValues values)
    {
        try
        {
            return new NewEpisode(values, session, Questions.AtTerminal()).Run();
        }
        catch (WrongCallException e)
        {
            Console.Error.WriteLine(e.Message);
            return ExitCodes.Usage;
        }
    }

    private NewValues Read(ParseResult result) => new(
        Audio: result.GetRequiredValue(audio),
        Show: result.GetValue(show),
        Title: result.GetValue(title),
        Slug: result.GetValue(slug),
        Season: result.GetValue(season),
        Number: result.GetValue(number),
        Published: result.GetValue(published),
        Reference: result.GetValue(reference));

    private static Option<string?> Text(string name, string value, string description) =>
        new(name) { Description = description, HelpName = value };

    private static Option<int?> Whole(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "NUMBER",
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) && whole is > 0 and < 100_000)
            {
                return whole;
            }

            result.AddError($"{name} must be a whole number from 1, found '{text}'. Write it in digits.");
            return null;
        },
    };
}
