namespace HrdMedia.Cli.Serve;

/// <summary>What is shown now, and when there is something newer. One thread reads and publishes, any number of requests
/// look.</summary>
internal sealed class Preview
{
    private readonly Lock turn = new();
    private volatile Reading? current;
    private TaskCompletionSource next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The last reading, or null while the first one goes on.</summary>
    public Reading? Current => current;

    /// <summary>Ends when the next reading is there.</summary>
    public Task Next
    {
        get
        {
            lock (turn)
            {
                return next.Task;
            }
        }
    }

    /// <summary>Shows a reading, and tells who waits.</summary>
    public void Publish(Reading reading)
    {
        TaskCompletionSource waiting;
        lock (turn)
        {
            current = reading;
            waiting = next;
            next = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        waiting.SetResult();
    }
}
