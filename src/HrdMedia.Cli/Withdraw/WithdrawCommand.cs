using System.CommandLine;
using HrdMedia.Text;
using HrdMedia.Withdrawal;

namespace HrdMedia.Cli.Withdraw;

/// <summary>The command <c>withdraw</c>: takes an episode or a person back. The one command that deletes a producer's
/// files.</summary>
/// <param name="common">The options of every command.</param>
internal sealed class WithdrawCommand(CommonOptions common)
{
    private readonly Argument<string> id = new("ID")
    {
        Description = "What is taken back: an episode (humanity/007-gone) or a person (people/jane-doe).",
    };

    private readonly Option<WithdrawalReason> reason = new("--reason")
    {
        Description = "Why, in one word that everybody can read. Default: unstated.",
        HelpName = string.Join('|', WithdrawalReasons.All.Select(WithdrawalReasons.WordOf)),
        CustomParser = result =>
        {
            var word = result.Tokens[0].Value;
            if (WithdrawalReasons.All.Where(r => WithdrawalReasons.WordOf(r) == word).ToArray() is [var known])
            {
                return known;
            }

            result.AddError($"--reason must be one of {string.Join(", ", WithdrawalReasons.All
                .Select(WithdrawalReasons.WordOf))}, found '{word}'.");
            return default;
        },
    };

    private readonly Option<bool> yes = new("--yes") { Description = "Do it without asking." };

    /// <summary>The command.</summary>
    public Command Create()
    {
        var command = new Command("withdraw", "Takes an episode or a person back: deletes its files, takes it out of lists " +
            "that name it, keeps its guid and addresses from being used again, and says what only people can do. Says all that " +
            "before, and asks.") { id, reason, yes };
        command.SetAction(result => Session.Run(common.Read(result), session => Run(session, result.GetRequiredValue(id),
            result.GetValue(reason), result.GetValue(yes))));
        return command;
    }

    private static int Run(Session session, string id, WithdrawalReason reason, bool isSure)
    {
        // In a hurry other mistakes of the catalogue must not be in the way.
        var outputs = session.Site.Engine.Prepare(session.Context);
        var catalog = session.Site.Catalog!;
        if (WithdrawnThing.Find(catalog, id) is not { } thing)
        {
            return NotThere(session, catalog, id);
        }

        var now = session.Now.UtcDateTime;
        var plan = new WithdrawalPlanner(catalog, session.Context.Sources).Of(thing,
            new PartialDate(now.Year, now.Month, now.Day), reason, EarlierAddresses.Of(session.Root, thing));
        session.Tell(WithdrawalReport.Before(plan, GitRevision.Uncommitted(session.Root, plan.Steps.Select(s => s.Path))));
        if (!isSure && !Answers(thing))
        {
            Console.Error.WriteLine("Nothing was changed. Give --yes to do it without being asked.");
            return ExitCodes.Usage;
        }

        WithdrawalSteps.Take(session.Root, plan.Steps);
        session.Tell(WithdrawalReport.After(plan, catalog, outputs?.All.Select(o => o.Path) ?? [], session.Root,
            HistoryPaths.Of(session.Root, plan, thing.Guid)));
        return ExitCodes.Done;
    }

    private static bool Answers(WithdrawnThing thing)
    {
        var name = thing.Address.TrimEnd('/');
        return Drafts.Questions.AtTerminal().Line($"Write {name} to take it back:", null) == name;
    }

    private static int NotThere(Session session, Catalog catalog, string id)
    {
        var name = WithdrawnThing.NameOf(id);
        if (catalog.Tombstones.FirstOrDefault(t => t.Covers(name + "/")) is { } tombstone)
        {
            session.Tell($"'{name}' was withdrawn on {tombstone.Date} already; nothing of it is left here.");
            return ExitCodes.Done;
        }

        var known = catalog.Whole.Episodes.Concat(catalog.Whole.Scheduled).Select(e => e.FullId)
            .Concat(catalog.Whole.People.Select(p => $"people/{p.Id}"));
        Console.Error.WriteLine($"There is no episode or person '{name}'. " + Yaml.Suggestion.For(name, [.. known],
            "Write an episode as show/episode and a person as people/id."));
        return ExitCodes.Usage;
    }
}
