using System.IO.MemoryMappedFiles;

namespace HrdMedia.Fuzzing;

/// <summary>Ends the run when one input does not end, and leaves on disk which one ran: a full stack can be caught by
/// nobody.</summary>
internal sealed class Watchdog : IDisposable
{
    private readonly Campaign campaign;
    private readonly MemoryMappedFile file;
    private readonly MemoryMappedViewAccessor running;
    private readonly Timer timer;
    private readonly int thread;

    public Watchdog(Campaign campaign, int thread, string folder)
    {
        (this.campaign, this.thread) = (campaign, thread);
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, $"running-{Environment.ProcessId}.txt");
        file = MemoryMappedFile.CreateFromFile(path, FileMode.Create, null, capacity: 16);
        running = file.CreateViewAccessor();
        timer = new Timer(_ => Look(), null, TimeSpan.FromMilliseconds(200), TimeSpan.FromMilliseconds(200));
    }

    /// <summary>Writes which input runs now, in digits.</summary>
    public void Begin(int number)
    {
        for (var at = 15; at >= 0; at--, number /= 10)
        {
            running.Write(at, at == 15 || number > 0 ? (byte)('0' + (number % 10)) : (byte)' ');
        }
    }

    /// <summary>Says that the last one has ended.</summary>
    public void Finish() => timer.Dispose();

    public void Dispose()
    {
        timer.Dispose();
        running.Dispose();
        file.Dispose();
    }

    private void Look()
    {
        var (number, computed) = (campaign.Running, ThreadTime.Of(thread) - campaign.Begun);
        if (computed > Campaign.MostTime && number == campaign.Running)
        {
            campaign.Keep(number, $"It computed for {computed.TotalSeconds:0.0} s, and had not ended.");
            Console.WriteLine($"{campaign.Failures[^1].File}: {campaign.Failures[^1].What}");
            Environment.Exit(1);
        }
    }
}
