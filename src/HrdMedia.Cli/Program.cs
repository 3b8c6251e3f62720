using System.CommandLine;
using HrdMedia.Cli;

var root = new RootCommand(
    "Turns a folder of YAML files into a website and podcast feeds. Without a command it builds.");
BuildCommand.AddTo(root);
root.Subcommands.Add(BuildCommand.Create());
root.Subcommands.Add(CheckCommand.Create());

var parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    foreach (var error in parsed.Errors)
    {
        Console.Error.WriteLine(error.Message);
    }

    Console.Error.WriteLine("Run 'hrdmedia --help' to see what can be written.");
    return ExitCodes.Usage;
}

return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
