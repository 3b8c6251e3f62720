using System.Diagnostics;
using System.Globalization;
using HrdMedia.Fuzzing;

// Damages files and looks whether the program stands it: see README.md.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var asked = args.Chunk(2).ToDictionary(a => a[0], a => a[1], StringComparer.Ordinal);
int Number(string name, int otherwise) =>
    asked.Remove(name, out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;

var (seed, first, inputs, only) = (Number("--seed", 1), Number("--first", 0), Number("--inputs", 100_000), Number("--only", -1));
var folder = asked.Remove("--failures", out var place) ? place : Path.Combine(AppContext.BaseDirectory, "failures");
if (asked.Count > 0)
{
    Console.Error.WriteLine("Options: --inputs N, --seed S, --first N, --only N, --failures FOLDER.");
    return 2;
}

var campaign = new Campaign(seed, folder, Corpus.Load());
(first, inputs) = only >= 0 ? (only, 1) : (first, inputs);
using var watchdog = new Watchdog(campaign, ThreadTime.Current, folder);
var (began, told) = (Stopwatch.GetTimestamp(), 0);
for (var number = first; number < first + inputs; number++)
{
    watchdog.Begin(number);
    campaign.Run(number);
    for (; told < campaign.Failures.Count; told++)
    {
        var failure = campaign.Failures[told];
        Console.WriteLine($"{failure.File}: {(only >= 0 ? failure.What : failure.What.Split('\n')[0])}");
    }

    if (campaign.Failures.Count >= 500)
    {
        Console.WriteLine("The run ends at 500 failures.");
        break;
    }
}

watchdog.Finish();
Report.Write(campaign, Stopwatch.GetElapsedTime(began), Console.Out);
return campaign.Failures.Count == 0 ? 0 : 1;
