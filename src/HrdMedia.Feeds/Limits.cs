namespace HrdMedia.Feeds;

/// <summary>Numbers that a specification bounds: the number, or an exception that says what is allowed.</summary>
internal static class Limits
{
    public static string AtLeast(long number, long least, string tag) => number >= least
        ? number.ToString()
        : throw new ArgumentOutOfRangeException(tag, number, $"<{tag}> must be {least} or more.");

    public static string? AtLeast(long? number, long least, string tag) =>
        number is { } given ? AtLeast(given, least, tag) : null;

    public static string AtLeast(decimal number, decimal least, string tag) => number >= least
        ? number.ToString("0.############################")
        : throw new ArgumentOutOfRangeException(tag, number, $"<{tag}> must be {least} or more.");

    public static string Between(TimeSpan length, TimeSpan least, TimeSpan most, string tag) => length >= least && length <= most
        ? Durations.Seconds(length).ToString()
        : throw new ArgumentOutOfRangeException(
            tag, length, $"<{tag}> must last {least.TotalSeconds} to {most.TotalSeconds} seconds.");
}
