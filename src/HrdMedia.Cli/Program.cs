using System.CommandLine;
using System.Globalization;
using HrdMedia.Cli;
using HrdMedia.Cli.Drafts;
using HrdMedia.Cli.Editor;
using HrdMedia.Cli.Guard;
using HrdMedia.Cli.Import;
using HrdMedia.Cli.Init;
using HrdMedia.Cli.Mirrors;
using HrdMedia.Cli.Serve;
using HrdMedia.Cli.Withdraw;

// The program is built without culture data, but DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=0, which container images set, brings
// them back: then this machine's language would decide how numbers are written.
CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;

var root = new RootCommand(
    "Turns a folder of YAML files into a website and podcast feeds. Without a command it builds.\n\n" +
    "It ends with 0: done; 1: the catalogue has errors, nothing was published; 2: wrong usage; 3: the disk or a permission was " +
    "in the way; 70: a fault of hrdmedia.");
var common = new CommonOptions().AddTo(root);
var build = new BuildCommand(common);
build.AddTo(root);
root.Subcommands.Add(build.Create());
root.Subcommands.Add(new CheckCommand(common).Create(build.Output));
root.Subcommands.Add(ConsentCommand.Create(common));
root.Subcommands.Add(DiffCommand.Create(common, build.Output));
root.Subcommands.Add(new GuardCommand(common).Create());
root.Subcommands.Add(new ImportCommand(common).Create());
root.Subcommands.Add(new InitCommand(common).Create());
root.Subcommands.Add(new NewCommand(common).Create());
root.Subcommands.Add(SchemaCommand.Create(common));
root.Subcommands.Add(ServeCommand.Create(common, build.Output));
root.Subcommands.Add(VerifyCommand.Create());
root.Subcommands.Add(new WithdrawCommand(common).Create());

var parsed = root.Parse(args);
using var console = RedactedConsole.Of(common.RootOf(parsed));
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
