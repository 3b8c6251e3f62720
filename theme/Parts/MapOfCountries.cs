using HrdMedia.Countries;

namespace HrdMedia.Theme.Parts;

/// <summary>The world with the countries of the site in it.</summary>
/// <param name="Rows">The countries that something is about, by name.</param>
public sealed record MapOfCountries(IReadOnlyList<CountryRow> Rows)
{
    /// <summary>The world.</summary>
    public WorldMap World { get; } = WorldMap.Default;

    /// <summary>The countries on the map: the small ones last, so that no neighbour covers their circles.</summary>
    public IReadOnlyList<MapPlace> Places => field ??= [.. Rows
        .Select(row => World.Of(row.Code) is { } outline ? new MapPlace(row, outline) : null).OfType<MapPlace>()
        .OrderBy(place => place.NeedsCircle)];

    /// <summary>All other land, as one path.</summary>
    public string Land
    {
        get
        {
            var chosen = Places.Select(place => place.Row.Code).ToHashSet(StringComparer.Ordinal);
            return string.Concat(World.Outlines.Where(o => !chosen.Contains(o.Code)).Select(o => o.Path));
        }
    }

    /// <summary>The patterns that occur, those of fewer episodes first.</summary>
    public IEnumerable<int> Patterns => Places.Select(place => place.Pattern).Distinct().Order();
}
