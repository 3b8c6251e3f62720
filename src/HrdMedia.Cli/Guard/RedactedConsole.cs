using HrdMedia.Guard;

namespace HrdMedia.Cli.Guard;

/// <summary>Lets no name that must not be said through to standard output and standard error, whatever is written there: around
/// every command, and around what is said of a call that is none.</summary>
internal sealed class RedactedConsole : IDisposable
{
    private readonly TextWriter output = Console.Out;
    private readonly TextWriter error = Console.Error;
    private readonly LeakSearch? search;

    /// <summary>From now on, until it is disposed.</summary>
    /// <param name="search">Looks for names; null for none.</param>
    public RedactedConsole(LeakSearch? search)
    {
        this.search = search;
        if (search is not null)
        {
            Console.SetOut(new RedactedWriter(output, search));
            Console.SetError(new RedactedWriter(error, search));
        }
    }

    /// <summary>With the list of the catalogue, or, where that has none (as one that is only being made), with that of the
    /// folder in which the command was called. A list that cannot be used is told of by the commands that need it.</summary>
    /// <param name="root">The folder that holds <c>episodes/</c>.</param>
    public static RedactedConsole Of(string root)
    {
        try
        {
            return new((new GuardFiles(root).Read() ?? new GuardFiles(Directory.GetCurrentDirectory()).Read()) is { } names
                ? new LeakSearch(names) : null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException)
        {
            return new(null);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (search is not null)
        {
            Console.Out.Flush();
            Console.Error.Flush();
            Console.SetOut(output);
            Console.SetError(error);
        }
    }
}
