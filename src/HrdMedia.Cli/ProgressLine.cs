using HrdMedia.Pipelines;
using Spectre.Console;

namespace HrdMedia.Cli;

/// <summary>A line that grows while a person waits; nothing where nobody watches.</summary>
/// <param name="quiet">Whether nothing may be written.</param>
internal sealed class ProgressLine(bool quiet)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    private readonly bool watched = !quiet && !Console.IsErrorRedirected && AnsiConsole.Profile.Capabilities.Ansi;
    private readonly long start = Environment.TickCount64;
    private readonly Lock turn = new();
    private long last;
    private bool shown;

    /// <summary>How many outputs there are, once it is known.</summary>
    public int Total { get; set; }

    /// <summary>Takes note of finished work.</summary>
    public void Advance(Phase phase, int done)
    {
        var now = Environment.TickCount64;
        if (!watched || now - start < Patience.TotalMilliseconds || now - last < Interval.TotalMilliseconds || !turn.TryEnter())
        {
            return;
        }

        try
        {
            last = now;
            shown = true;
            Console.Error.Write($"\r\u001b[K{Words(phase)} " +
                $"{done}{(phase == Phase.Output && Total > 0 ? $" of {Total} {Bar(done)}" : "")}");
        }
        finally
        {
            turn.Exit();
        }
    }

    /// <summary>Takes the line away.</summary>
    public void Clear()
    {
        if (shown)
        {
            Console.Error.Write("\r\u001b[K");
            shown = false;
        }
    }

    private string Bar(int done)
    {
        const int width = 24;
        var full = (int)((long)width * done / Total);
        return new string('█', full) + new string('░', width - full);
    }

    private static string Words(Phase phase) => phase switch
    {
        Phase.Input => "Reading",
        Phase.Process => "Measuring",
        Phase.Output => "Writing",
        _ => "Checking",
    };
}
