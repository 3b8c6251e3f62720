using System.Globalization;
using System.Text;

namespace HrdMedia.Theme;

/// <summary>The outlines of the world's countries in an equal-area projection: <c>map/world.tsv</c>.</summary>
/// <param name="Width">Of the picture, in its own units.</param>
/// <param name="Height">Of the picture, in its own units.</param>
/// <param name="Outlines">The countries, by code; those without one first.</param>
public sealed record WorldMap(int Width, int Height, IReadOnlyList<Outline> Outlines)
{
    private static readonly Lazy<WorldMap> Loaded = new(Load);

    /// <summary>The map that the theme brings.</summary>
    public static WorldMap Default => Loaded.Value;

    /// <summary>The outline of a country, or null for one that the map leaves out.</summary>
    public Outline? Of(string code) => Outlines.FirstOrDefault(outline => outline.Code == code);

    private static WorldMap Load()
    {
        var lines = Encoding.UTF8.GetString(EmbeddedFiles.Read("map/world.tsv")!)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..];
        var size = lines[0].Split('\t');
        return new WorldMap(Number(size[1]), Number(size[2]), [.. lines[1..].Select(line => line.Split('\t'))
            .Select(cells => new Outline(cells[0], Number(cells[1]), Number(cells[2]), Number(cells[3]), cells[4]))]);
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
