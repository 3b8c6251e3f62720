using HrdMedia.Tests.Harness;

namespace HrdMedia.Tests.Checks;

/// <summary>What is unusual and no slip: a false alarm is worse than a miss. What is told stands in Invalid/.</summary>
public sealed class PlausibilityTests
{
    private const string First = "episodes/humanity/001-water.yaml";

    [Theory]
    [InlineData("Lorena Donaire", "Lorena Donaire, LORENA DONAIRE and Lorena Donaire’s river")]
    [InlineData("Lorena Donaire", "Lorenzo Donaire and Loretta Donaire")]
    [InlineData("Maria Lopez", "Marta Lopez, Mario Lopez, Marie Lopez")]
    [InlineData("Maria Lopez", "Maria Gomez, Maria Perez, Maria and Lopez, Maria. Lopes")]
    [InlineData("Anna Holm", "Anna Holms Buch, Anna Holmqvist")]
    [InlineData("Kim Lee", "Kim Le, Kim Lea")]
    [InlineData("Maria Vo", "Maria Vu")]
    [InlineData("{en: A defender from Nepal, es: Una persona de Nepal}", "A defender from Nepa")]
    public void Names_of_others_are_theirs(string known, string notes) => Clean(SiteHarness.Minimal()
        .Edit("episodes/people/lorena.yaml", $"name: {known}\n").Edit(First, $"notes: \"{notes}\"\n"));

    [Theory]
    [InlineData("Mary Lawlor", "Mary Lawler", "Mary Lawlor and Mary Lawler")]
    public void Two_people_may_have_almost_one_name(string one, string other, string notes) => Clean(SiteHarness.Minimal()
        .Edit("episodes/people/lorena.yaml", $"name: {one}\n").Edit("episodes/people/maria.yaml", $"name: {other}\n")
        .Edit(First, $"notes: {notes}\n"));

    [Theory]
    [InlineData("It begins at 18:30.")]
    [InlineData("- 18:30 Doors")]
    [InlineData("(18:30)")]
    [InlineData("- 10:30 am Doors\n  - 11:30 am Talk")]
    [InlineData("- 10:30 UTC Doors\n  - 11:30 CET Talk")]
    [InlineData("- 0:01 a\n  - 0:10 b\n  - 0:20 c")]
    [InlineData("- 0:15 a\n  - 0:10 b")]
    [InlineData("# One\n  - 0:01 a\n  - 0:10 b\n  # Two\n  - 0:02 a\n  - 0:11 b")]
    [InlineData("John 3:16 and 1 Kings 19:12, 5:3 in the end, and the odds are 10:01.")]
    public void Other_times_are_none_of_the_recording(string notes) =>
        Clean(SiteHarness.Minimal().Edit(First, $"notes: |\n  {notes}\n"));

    [Fact]
    public void A_show_may_count_down() => Clean(Episodes([3, 2, 1], "2024-01-01", "2024-01-08", "2024-01-15"));

    [Fact]
    public void A_show_without_a_weekday_has_none() => Clean(Episodes([2, 3, 4, 5, 6, 7, 8],
        "2024-01-01", "2024-01-02", "2024-01-03", "2024-01-04", "2024-01-05", "2024-01-06", "2024-01-07"));

    [Fact]
    public void A_weekday_that_was_left_for_good_is_history() => Clean(Episodes([2, 3, 4, 5, 6, 7, 8, 9], "2024-01-01",
        "2024-01-08", "2024-01-15", "2024-01-22", "2024-01-29", "2024-02-05", "2024-02-13", "2024-02-20"));

    [Fact]
    public void Files_may_be_counted_through_all_seasons() => Clean(Episodes([1, 2, 3], "2024-01-01", "2024-01-08", "2024-01-15",
        season: 2).Edit("episodes/humanity/show.yaml", "seasons: []\n"));

    private static void Clean(SiteHarness site) => site.Build(tellsSlips: true).MustBeClean();

    private static SiteHarness Episodes(int[] numbers, params string[] days) => Episodes(numbers, days, season: 1);

    private static SiteHarness Episodes(int[] numbers, string first, string second, string third, int season) =>
        Episodes(numbers, [first, second, third], season);

    // Beside the first one, which is number 1 of season 1 and a Saturday.
    private static SiteHarness Episodes(int[] numbers, string[] days, int season)
    {
        var site = SiteHarness.Minimal().Edit(First, "type: bonus\n");
        foreach (var (number, i) in numbers.Select((number, i) => (number, i)))
        {
            site.File($"episodes/humanity/{(season == 1 ? number : number + 1):000}-n.yaml",
                $"title: Number {number}\nguid: 00000000-0000-4000-8000-{number:000000000000}\n" +
                $"published: {days[i]}T09:00:00Z\nseason: {season}\nnumber: {number}\nsummary: b\naudio: " +
                $"{{url: https://example.org/{number}.mp3, bytes: 5, type: audio/mpeg, duration: \"10:00\"}}\n");
        }

        return site;
    }
}
