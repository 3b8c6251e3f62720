using HrdMedia.Guard;

namespace HrdMedia.Cli.Guard;

/// <summary>Lets no name that must not be said through to standard output and standard error, whatever is written
/// there.</summary>
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
