using System.Globalization;

namespace HrdMedia.Text;

/// <summary>Numbers as pages show them.</summary>
public static class Quantities
{
    /// <summary>A whole number with its thousands set apart, for example "4,814".</summary>
    public static string Whole(decimal number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>A number with at most one digit after the point.</summary>
    public static string Short(decimal number) => number.ToString("#,0.#", CultureInfo.InvariantCulture);

    /// <summary>A file's size in powers of 1000, for example "512 kB" or "24.1 MB".</summary>
    public static string Bytes(long bytes) => bytes < 1_000_000
        ? $"{Math.Max(1, bytes / 1000)} kB" : $"{Short(bytes / 1_000_000m)} MB";
}
