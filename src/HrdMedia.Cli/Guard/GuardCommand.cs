using System.CommandLine;
using System.Text;
using HrdMedia.Guard;

namespace HrdMedia.Cli.Guard;

/// <summary>The command <c>guard</c>: keeps the list of names that must not be said.</summary>
/// <param name="common">The options of every command.</param>
internal sealed class GuardCommand(CommonOptions common)
{
    /// <summary>The command.</summary>
    public Command Create()
    {
        var command = new Command("guard",
            "Keeps a list of names that must not be published, as keyed hashes: build and check search every file for them.")
        {
            Sub("add", "Adds names, one on a line, from standard input or as they are typed; they are shown nowhere.", Add),
            Sub("remove", "Takes names out of the list again, one on a line, as 'add' takes them; says by its number " +
                "which line the list does not have.", Remove),
            Sub("check", "Says of each line of standard input, by its number, whether the list has it; ends with 1 when it " +
                "lacks one.", Check),
            Sub("list", "Says where the list and its key are, and how many hashes it holds; what they stand for is " +
                "nowhere.", List),
        };
        return command;
    }

    private Command Sub(string name, string description, Func<GuardFiles, int> run)
    {
        // Taken and refused by hand: what is wrong on a command line is repeated by whoever reports it.
        var rest = new Argument<string[]>("rest") { Arity = ArgumentArity.ZeroOrMore, Hidden = true };
        var command = new Command(name, description) { rest };
        command.SetAction(result =>
        {
            if (result.GetValue(rest) is { Length: > 0 })
            {
                Console.Error.WriteLine("Names are never written on the command line, which others can read and the shell " +
                    "keeps. Write them into standard input, one on a line.");
                return ExitCodes.Usage;
            }

            try
            {
                return run(new GuardFiles(common.Read(result).Root));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException)
            {
                Console.Error.WriteLine(e.Message);
                return ExitCodes.Machine;
            }
        });
        return command;
    }

    private static int Add(GuardFiles files)
    {
        var list = files.Read() ?? files.New();
        var (added, number, isComplete) = (0, 0, true);
        foreach (var name in Lines("Write the names, one on a line; nothing of them is shown. An empty line ends."))
        {
            number++;
            if (NameListWriter.With(list, name) is { } more)
            {
                (list, added) = (more, added + 1);
                continue;
            }

            isComplete = false;
            Console.Error.WriteLine($"Line {number}: this name has too few letters to be told from other words, or more than " +
                "six words. Write it in a longer or shorter form.");
        }

        if (added > 0)
        {
            files.Write(list);
        }

        Console.Out.WriteLine($"{added} {(added == 1 ? "name" : "names")} added to {files.ListPath}.");
        return isComplete ? ExitCodes.Done : ExitCodes.CatalogueErrors;
    }

    private static int Remove(GuardFiles files)
    {
        var list = Named(files);
        var (removed, number, missing) = (0, 0, 0);
        foreach (var name in Lines("Write the names, one on a line; nothing of them is shown. An empty line ends."))
        {
            number++;
            if (NameListWriter.Without(list, name) is { } fewer)
            {
                (list, removed) = (fewer, removed + 1);
                continue;
            }

            missing++;
            Console.Error.WriteLine($"Line {number}: the list does not have this name. Write it as it was added: the same " +
                "words in the same script.");
        }

        if (removed > 0)
        {
            files.Write(list);
        }

        Console.Out.WriteLine($"{removed} {(removed == 1 ? "name" : "names")} taken out of {files.ListPath}.");
        return missing == 0 ? ExitCodes.Done : ExitCodes.CatalogueErrors;
    }

    private static int Check(GuardFiles files)
    {
        var search = new LeakSearch(Named(files));
        var (number, missing) = (0, 0);
        foreach (var name in Lines("Write the names, one on a line; nothing of them is shown. An empty line ends."))
        {
            var isKnown = search.In(name).Count > 0;
            missing += isKnown ? 0 : 1;
            Console.Out.WriteLine($"Line {++number}: {(isKnown ? "in the list" : "not in the list")}.");
        }

        return missing == 0 ? ExitCodes.Done : ExitCodes.CatalogueErrors;
    }

    private static int List(GuardFiles files)
    {
        var list = files.Read();
        Console.Out.WriteLine(list is null ? $"There is no list at {files.ListPath}. Make one with 'hrdmedia guard add'."
            : $"{list.Count} hashes, with those that stand for nothing. The list: {files.ListPath}. Its key: {files.KeyPath}, " +
                $"unless {GuardFiles.KeyVariable} has it.");
        return ExitCodes.Done;
    }

    private static NameList Named(GuardFiles files) => files.Read() ??
        throw new IOException($"There is no list at {files.ListPath}. Make one with 'hrdmedia guard add'.");

    private static IEnumerable<string> Lines(string prompt)
    {
        if (!Console.IsInputRedirected)
        {
            Console.Error.WriteLine(prompt);
        }

        for (var line = Line(); line is not null; line = Line())
        {
            if (line.Trim().Length > 0)
            {
                yield return line.Trim();
            }
            else if (!Console.IsInputRedirected)
            {
                yield break;
            }
        }
    }

    private static string? Line()
    {
        if (Console.IsInputRedirected)
        {
            return Console.In.ReadLine();
        }

        var line = new StringBuilder();
        for (var key = Console.ReadKey(intercept: true); key.Key != ConsoleKey.Enter; key = Console.ReadKey(intercept: true))
        {
            line.Length -= key.Key == ConsoleKey.Backspace && line.Length > 0 ? 1 : 0;
            line.Append(char.IsControl(key.KeyChar) ? "" : key.KeyChar);
        }

        return line.ToString();
    }
}
