using HrdMedia.Pipelines;

namespace HrdMedia.Yaml;

/// <summary>Finds what a producer meant to write.</summary>
public static class Suggestion
{
    /// <summary>The sentence <c>Did you mean 'x'?</c> for the nearest candidate, else <paramref name="otherwise"/>.</summary>
    public static string For(string found, IEnumerable<string> candidates, string otherwise) =>
        Nearest(found, candidates) is { } near ? $"Did you mean '{near}'?" : otherwise;

    /// <summary>The candidate that differs from <paramref name="found"/> by at most a third of its letters, or null.</summary>
    public static string? Nearest(string found, IEnumerable<string> candidates)
    {
        string? best = null;
        var least = Math.Max(1, found.Length / 3) + 1;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - found.Length) >= least)
            {
                continue;
            }

            var distance = Distance(found.ToLowerInvariant(), candidate.ToLowerInvariant());
            if (distance < least)
            {
                (best, least) = (candidate, distance);
            }
        }

        return best;
    }

    /// <summary>The repair of a mistyped word: when one candidate is near, and no other could be meant. Stricter than what is
    /// suggested, because nobody is asked.</summary>
    internal static Repair? RepairOf(YamlScalar found, IEnumerable<string> candidates) =>
        RepairOf(found.Text, found.Place, candidates);

    /// <inheritdoc cref="RepairOf(YamlScalar, IEnumerable{string})"/>
    internal static Repair? RepairOf(string found, Place place, IEnumerable<string> candidates)
    {
        var near = candidates.Where(c => Math.Abs(c.Length - found.Length) <= 2 &&
            Distance(found.ToLowerInvariant(), c.ToLowerInvariant()) <= Math.Max(c.Length, found.Length) / 4).Take(2).ToArray();
        // Of a long word two letters may be wrong.
        return near is [var only] && Distance(found, only) <= 2 ? new Repair(place, found, only) : null;
    }

    // Optimal string alignment: a swap of neighbours counts once, since that is how people mistype.
    internal static int Distance(string a, string b)
    {
        var (beforeLast, last, current) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var same = a[i - 1] == b[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(last[j] + 1, current[j - 1] + 1), last[j - 1] + same);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
                }
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[b.Length];
    }
}
