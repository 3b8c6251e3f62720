namespace HrdMedia.Fuzzing;

/// <summary>The numbers of a campaign as a table.</summary>
internal static class Report
{
    /// <summary>Writes it, a line for each kind and one for all.</summary>
    public static void Write(Campaign campaign, TimeSpan elapsed, TextWriter target)
    {
        target.WriteLine("kind            inputs  accepted   refused  mean us  slowest ms (number)  most MB (number)  failures");
        foreach (var (kind, tally) in Enum.GetValues<InputKind>().Zip(campaign.Tallies).Where(t => t.Second.Inputs > 0))
        {
            target.WriteLine($"{kind,-14}{tally.Inputs,8}{tally.Accepted,10}{tally.Refused,10}"
                + $"{tally.Computed.TotalMicroseconds / tally.Inputs,9:0}"
                + $"{tally.Slowest.TotalMilliseconds,11:0.0} {tally.SlowestNumber,-9}"
                + $"{tally.MostBytes / 1e6,9:0.0} {tally.MostBytesNumber,-9}{tally.Failed,8}");
        }

        var all = campaign.Tallies;
        target.WriteLine($"{"all",-14}{all.Sum(t => t.Inputs),8}{all.Sum(t => t.Accepted),10}{all.Sum(t => t.Refused),10}"
            + $"{all.Sum(t => t.Computed.TotalMicroseconds) / Math.Max(1, all.Sum(t => t.Inputs)),9:0}"
            + $"{all.Max(t => t.Slowest).TotalMilliseconds,11:0.0} {"",-9}{all.Max(t => t.MostBytes) / 1e6,9:0.0} {"",-9}"
            + $"{all.Sum(t => t.Failed),8}");
        target.WriteLine($"{elapsed.TotalSeconds:0} s, of which {all.Sum(t => t.Computed.TotalSeconds):0} s computing.");
    }
}
