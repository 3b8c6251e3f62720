using HrdMedia.Countries;

namespace HrdMedia.Theme.Parts;

/// <summary>A country that can be chosen on the map.</summary>
/// <param name="Row">What is said of it.</param>
/// <param name="Outline">Where it lies.</param>
public sealed record MapPlace(CountryRow Row, Outline Outline)
{
    // A finger needs 24 pixels (WCAG 2.2, 2.5.8); on a screen of a thousand pixels this many units are as wide.
    private const int LeastSize = 48;

    /// <summary>Which of the four patterns it has: 0 without an episode, then more with more of them.</summary>
    public int Pattern => PatternOf(Row.Episodes);

    /// <summary>Whether it is too small to be seen or touched without a circle around it.</summary>
    public bool NeedsCircle => Outline.Size < LeastSize;

    /// <summary>The pattern for a number of episodes.</summary>
    public static int PatternOf(int episodes) => episodes switch
    {
        0 => 0,
        1 => 1,
        < 5 => 2,
        _ => 3,
    };
}
