namespace HrdMedia.Yaml;

/// <summary>Names of fields for places finer than a country. No file has one, on purpose: whoever is at risk lives
/// somewhere.</summary>
internal static class PlaceFields
{
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "lat", "latitude", "lon", "lng", "longitude", "geo", "osm", "gps", "coordinate", "coordinates", "coords", "location",
        "locations", "place", "places", "city", "town", "village", "district", "province", "region", "street", "address",
        "postcode", "zip", "map",
    };

    /// <summary>Whether a name is that of a place.</summary>
    public static bool Contains(string name) => Names.Contains(name);
}
