using HrdMedia.Fuzzing;

namespace HrdMedia.Tests.Hostile;

/// <summary>Two thousand damaged files of every kind; <c>tests/HrdMedia.Fuzzing</c> tries as many as it is told.</summary>
public sealed class FuzzingTests : IDisposable
{
    private const int Seed = 1;

    private static readonly Lazy<Corpus> Files = new(Corpus.Load);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("hrdmedia-fuzzing-");

    [Fact]
    public void Damaged_files_are_reported_and_none_takes_long()
    {
        var campaign = new Campaign(Seed, folder.FullName, Files.Value);

        for (var number = 0; number < 2000; number++)
        {
            campaign.Run(number);
        }

        Assert.True(campaign.Failures is [], string.Join("\n\n",
            campaign.Failures.Select(f => $"--seed {Seed} --only {f.Number}, made from {f.From.Path}: {f.What}")));
        // Neither does damage leave nothing to be read, nor does it leave everything as it was.
        Assert.All(campaign.Tallies, tally => Assert.True(tally.Inputs > 0));
        Assert.InRange(campaign.Tallies.Sum(t => t.Accepted), 200, 1500);
    }

    [Fact]
    public void A_number_is_the_same_input_in_every_run()
    {
        var (first, second) = (new Inputs(Seed, Files.Value), new Inputs(Seed, Files.Value));

        Assert.All(Enumerable.Range(0, 200), number => Assert.Equal(first.Of(number).Bytes, second.Of(number).Bytes));
        Assert.NotEqual(first.Of(1).Bytes, new Inputs(Seed + 1, Files.Value).Of(1).Bytes);
    }

    [Fact]
    public void What_is_not_stood_is_kept_to_be_run_again()
    {
        var campaign = new Campaign(Seed, folder.FullName, Files.Value, (_, _, number) =>
            number == 3 ? throw new InvalidOperationException("a fault")
                : number == 4 && new byte[Campaign.MostBytes + 1].Length > 0);

        for (var number = 1; number < 6; number++)
        {
            campaign.Run(number);
        }

        Assert.Equal([3, 4], campaign.Failures.Select(f => f.Number));
        Assert.Equal(new Inputs(Seed, Files.Value).Of(3).Bytes, File.ReadAllBytes(campaign.Failures[0].File));
        Assert.Contains("Run it again: --seed 1 --only 3\nSystem.InvalidOperationException: a fault",
            File.ReadAllText(campaign.Failures[0].File + ".why.txt"), StringComparison.Ordinal);
        Assert.Equal("It allocated 500 MB.", campaign.Failures[1].What);
    }

    public void Dispose() => folder.Delete(recursive: true);
}
