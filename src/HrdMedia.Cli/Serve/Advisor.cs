using HrdMedia.Pipelines;

namespace HrdMedia.Cli.Serve;

/// <summary>Looks for what is probably a slip, on a thread of its own: it takes longer than the reading itself, and the next edit
/// must not wait for it.</summary>
/// <param name="finished">Told when there is advice to take.</param>
internal sealed class Advisor(Action finished) : IDisposable
{
    // Who types on wants the page, and the advice of a moment ago is of no use then.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(300);

    private readonly AutoResetEvent asked = new(false);
    private readonly ManualResetEvent ended = new(false);
    private Site? newest;
    private Advice? given;

    /// <summary>Asks for advice on a catalogue that has been read without errors; an older question is dropped.</summary>
    public void Ask(Site site)
    {
        Volatile.Write(ref newest, site);
        asked.Set();
    }

    /// <summary>The advice that has been found and not been taken yet, or null.</summary>
    public Advice? Take() => Interlocked.Exchange(ref given, null);

    /// <summary>Begins to work.</summary>
    public void Start() =>
        new Thread(Run) { IsBackground = true, Name = "advice", Priority = ThreadPriority.BelowNormal }.Start();

    /// <inheritdoc/>
    public void Dispose() => ended.Set();

    /// <summary>What a catalogue probably has wrong, or null when a file of which something is told has been saved meanwhile:
    /// then it is asked again.</summary>
    /// <param name="site">The site.</param>
    /// <param name="isDropped">Whether a newer catalogue has been asked about: then what is left to look at is of no use.</param>
    internal static Advice? Of(Site site, Func<bool>? isDropped = null)
    {
        var diagnostics = new DiagnosticBag();
        try
        {
            site.Advise(diagnostics, isDropped);
            if (isDropped?.Invoke() == true)
            {
                return null;
            }

            // A preview finds each page by itself, and so does not see that two of them claim one address.
            site.Engine.Collect(site.Catalog!, diagnostics);
        }
        catch (Exception e) when (CatalogueReader.IsOfDisk(e))
        {
            return null;
        }
        catch (Exception e)
        {
            // What no page has needed yet cannot be listed: that is said, and must not end the program.
            diagnostics.Error("serve", new Place("theme"), e.Message);
        }

        return new Advice(site, diagnostics);
    }

    private void Run()
    {
        while (WaitHandle.WaitAny([asked, ended]) == 0)
        {
            while (asked.WaitOne(Quiet))
            {
            }

            var site = Volatile.Read(ref newest)!;
            if (Of(site, () => Volatile.Read(ref newest) != site) is { } advice)
            {
                Volatile.Write(ref given, advice);
                finished();
            }
        }
    }
}
