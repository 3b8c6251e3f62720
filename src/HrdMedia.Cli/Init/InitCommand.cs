using System.CommandLine;
using HrdMedia.Cli.Drafts;

namespace HrdMedia.Cli.Init;

/// <summary>The command <c>init</c>: a new catalogue for another organisation.</summary>
/// <param name="common">The options of every command.</param>
internal sealed class InitCommand(CommonOptions common)
{
    private readonly Argument<DirectoryInfo> folder = new("DIR")
    {
        Description = "Where it will stand; nothing there is changed.",
    };

    private readonly Option<string?> title = Text("--title", "TEXT", "The site's name.");

    private readonly Option<string?> organisation = Text("--organisation", "TEXT", "Who publishes it.");

    private readonly Option<string?> language = Text("--language", "TAG", "The language of its texts, like en. Default: en.");

    private readonly Option<string?> show = Text("--show", "ID",
        "The first show's folder and address, in a-z. Default: its name's.");

    private readonly Option<string?> showTitle = Text("--show-title", "TEXT", "The first show's name. Default: the site's.");

    /// <summary>The command.</summary>
    public Command Create()
    {
        var command = new Command("init", "Makes a new catalogue: the site's file, a first show, what editors and the deploy " +
            "need, and says what is left to write. At a terminal it asks; in a script it takes options, --base-url among them.")
        {
            folder, title, organisation, language, show, showTitle,
        };
        command.SetAction(result => Session.Run(common.Read(result), session => Run(session, Read(result))));
        return command;
    }

    private static int Run(Session session, InitValues values)
    {
        try
        {
            session.Say(new NewCatalogue(values, Questions.AtTerminal()).Make());
            return ExitCodes.Done;
        }
        catch (WrongCallException e)
        {
            Console.Error.WriteLine(e.Message);
            return ExitCodes.Usage;
        }
    }

    private InitValues Read(ParseResult result) => new(
        Folder: result.GetRequiredValue(folder),
        Title: result.GetValue(title),
        Organisation: result.GetValue(organisation),
        Language: result.GetValue(language),
        BaseUrl: common.Read(result).Site.BaseUrl,
        Show: result.GetValue(show),
        ShowTitle: result.GetValue(showTitle));

    private static Option<string?> Text(string name, string value, string description) =>
        new(name) { Description = description, HelpName = value };
}
