using HrdMedia.Cli.Serve;
using HrdMedia.Cli.Tests.Tools;

namespace HrdMedia.Cli.Tests.Serve;

/// <summary>Waiting for changes, with intervals of nothing and of for ever, so that no test takes time.</summary>
public sealed class ChangeWatchTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public void Comes_back_when_the_interval_ends()
    {
        using var watch = new ChangeWatch(folder.Path, [], _ => { });

        Assert.False(watch.Wait(TimeSpan.Zero, Stop));
    }

    [Fact]
    public void Comes_back_once_for_many_changes()
    {
        using var watch = new ChangeWatch(folder.Path, [], _ => { }) { Quiet = TimeSpan.Zero };
        watch.Tell();
        watch.Tell();

        Assert.True(watch.Wait(Timeout.InfiniteTimeSpan, Stop));
        Assert.False(watch.Wait(TimeSpan.Zero, Stop));
    }

    [Fact]
    public void Comes_back_when_it_is_to_end()
    {
        using var watch = new ChangeWatch(folder.Path, [], _ => { });

        Assert.False(watch.Wait(Timeout.InfiniteTimeSpan, new CancellationToken(canceled: true)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Names_what_changed_also_when_an_editor_renames(bool renames)
    {
        Directory.CreateDirectory(folder["episodes/show"]);
        File.WriteAllText(folder["episodes/show/1.yaml"], "old");
        using var named = new ManualResetEventSlim();
        using var watch = new ChangeWatch(folder.Path, ["episodes", "not-there"], path =>
        {
            if (path == "episodes/show/1.yaml")
            {
                named.Set();
            }
        });
        var written = renames ? folder["episodes/show/.1.yaml.new"] : folder["episodes/show/1.yaml"];
        File.WriteAllText(written, "new");
        if (renames)
        {
            File.Move(written, folder["episodes/show/1.yaml"], overwrite: true);
        }

        Assert.True(named.Wait(TimeSpan.FromSeconds(30), Stop));
        Assert.True(watch.Wait(Timeout.InfiniteTimeSpan, Stop));
    }

    [Fact]
    public void Names_both_names_of_what_is_renamed()
    {
        Directory.CreateDirectory(folder["episodes/show"]);
        File.WriteAllText(folder["episodes/show/1.yaml"], "old");
        using var named = new CountdownEvent(2);
        var waited = new HashSet<string>(["episodes/show/1.yaml", "episodes/show/2.yaml"], StringComparer.Ordinal);
        using var watch = new ChangeWatch(folder.Path, ["episodes"], path =>
        {
            lock (waited)
            {
                if (waited.Remove(path))
                {
                    named.Signal();
                }
            }
        });
        File.Move(folder["episodes/show/1.yaml"], folder["episodes/show/2.yaml"]);

        Assert.True(named.Wait(TimeSpan.FromSeconds(30), Stop));
    }
}
