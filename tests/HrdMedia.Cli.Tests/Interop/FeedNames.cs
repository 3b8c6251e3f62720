namespace HrdMedia.Cli.Tests.Interop;

/// <summary>How the feed spells what the catalogue names.</summary>
internal static class FeedNames
{
    /// <summary>A person with role and group in small letters.</summary>
    public static string Small(string person)
    {
        var parts = person.Split('|');
        return string.Join('|', [parts[0], parts[1].ToLowerInvariant(), parts[2].ToLowerInvariant(), .. parts[3..]]);
    }
}
