using HrdMedia.Import;

namespace HrdMedia.Cli.Import;

/// <summary>Says what was made of a feed, what was not kept, and what comes next.</summary>
internal static class ImportReport
{
    /// <summary>Writes it: losses as findings, the rest as sentences.</summary>
    /// <param name="catalog">What was made.</param>
    /// <param name="unread">What was not read.</param>
    /// <param name="address">Where the feed stands, or empty.</param>
    /// <param name="values">What the call said.</param>
    /// <param name="session">The run.</param>
    public static void Write(
        ImportedCatalog catalog, IReadOnlyList<ImportLoss> unread, string address, ImportValues values, Session session)
    {
        session.Say(Made(catalog, values.Feed));
        ImportLoss[] losses = [.. unread, .. catalog.Losses];
        foreach (var loss in losses)
        {
            Console.Error.WriteLine(loss);
        }

        session.Say(losses.Length == 0 ? "Everything in the feed was kept."
            : $"{Count(losses.Length, "thing")} in the feed could not be kept as it was, or not at all: one line for each.");
        if (catalog.Open.Count > 0)
        {
            session.Say($"Only you can write {Count(catalog.Open.Count, "thing")}; 'hrdmedia check' refuses the catalogue " +
                "until then:\n" + string.Concat(catalog.Open.Select(place => $"  {place}\n")).TrimEnd('\n'));
        }

        session.Say(Next(catalog, address, values.Feed, Path.GetRelativePath(Environment.CurrentDirectory, session.Root)));
    }

    private static string Made(ImportedCatalog catalog, string feed)
    {
        var transcripts = catalog.Files.Keys.Count(path => !path.EndsWith(".yaml", StringComparison.Ordinal) &&
            !path.EndsWith(".chapters.json", StringComparison.Ordinal));
        return $"Made of '{feed}': the show 'episodes/{catalog.ShowId}' with {Count(catalog.Episodes, "episode")}, " +
            $"{Count(catalog.People, "person", "people")} and {Count(transcripts, "transcript")}; recordings and pictures stay " +
            "where they are.";
    }

    private static string Next(ImportedCatalog catalog, string address, string feed, string root)
    {
        var name = feed.Contains(' ', StringComparison.Ordinal) ? $"\"{feed}\"" : feed;
        var there = root == "." ? "" : $" --root {(root.Contains(' ', StringComparison.Ordinal) ? $"\"{root}\"" : root)}";
        var pages = catalog.Pages > 0 ? $", and {Count(catalog.Pages, "old page")} to the new" : "";
        return $"""
            What to do now:
              1. Run 'hrdmedia check{there}', then 'hrdmedia serve{there}', and look at it.
              2. 'hrdmedia diff {name}{there}' says what subscribers will see.
              3. Pages show no picture from another host: put the cover into episodes/{catalog.ShowId} and name it in show.yaml.
              4. When the new site is published, let the old host redirect {(address.Length > 0 ? address : "the old feed")}
                 for good (301) to {catalog.ShowId}/feed.xml there{pages}.
                 Keep the account at the old host: recordings and pictures are fetched from it.
            """;
    }

    private static string Count(int count, string one) => Count(count, one, one + "s");

    private static string Count(int count, string one, string many) => count == 1 ? $"1 {one}" : $"{count} {many}";
}
