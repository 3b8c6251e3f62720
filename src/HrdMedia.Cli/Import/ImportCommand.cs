using System.CommandLine;
using HrdMedia.Cli.Drafts;
using HrdMedia.Text;

namespace HrdMedia.Cli.Import;

/// <summary>The command <c>import</c>: from a podcast that is published to a catalogue.</summary>
/// <param name="common">The options of every command.</param>
internal sealed class ImportCommand(CommonOptions common)
{
    private readonly Argument<string> feed = new("FEED")
    {
        Description = "The feed of a podcast: a file, or an address that begins with https:// or http://.",
    };

    private readonly Option<string?> show = new("--show")
    {
        Description = "The show's folder, which becomes part of its address. Default: made of its title.",
        HelpName = "ID",
    };

    private readonly Option<string?> feedUrl = new("--feed-url")
    {
        Description = "Where the feed stands, when a file does not say it.",
        HelpName = "URL",
    };

    private readonly Option<bool> mine = new("--feed-is-mine")
    {
        Description = "Import a feed that says (podcast:locked) that only its owner may.",
    };

    private readonly Option<bool> offline = new("--offline")
    {
        Description = "Fetch nothing: transcripts, chapters and further pages at addresses are told of and left out.",
    };

    /// <summary>The command.</summary>
    public Command Create()
    {
        var command = new Command("import", "Makes a catalogue of a podcast that is published elsewhere, in an empty folder: " +
            "its subscribers will notice nothing. Tells line by line what it could not keep.")
        {
            feed, show, feedUrl, mine, offline,
        };
        command.SetAction(result =>
        {
            var values = common.Read(result);
            return Session.Run(values, session => Run(session, values, Read(result)));
        });
        return command;
    }

    private static int Run(Session session, CommonValues common, ImportValues values)
    {
        try
        {
            return new FeedImport(values, session, common.Site.BaseUrl ?? "").Run();
        }
        catch (WrongCallException e)
        {
            Console.Error.WriteLine(e.Message);
            return ExitCodes.Usage;
        }
    }

    private ImportValues Read(ParseResult result) => new(
        Feed: result.GetRequiredValue(feed),
        Show: result.GetValue(show) ?? "",
        FeedUrl: result.GetValue(feedUrl) ?? "",
        IsMine: result.GetValue(mine),
        IsOffline: result.GetValue(offline));
}
