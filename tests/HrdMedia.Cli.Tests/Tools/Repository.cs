namespace HrdMedia.Cli.Tests.Tools;

/// <summary>Where things stand in the working copy that these tests were built from.</summary>
public static class Repository
{
    /// <summary>The folder that holds <c>HrdMedia.sln</c>.</summary>
    public static string Root { get; } = Above(AppContext.BaseDirectory);

    /// <summary>The real catalogue.</summary>
    public static string Episodes { get; } = Path.Combine(Root, "episodes");

    private static string Above(string folder) => File.Exists(Path.Combine(folder, "HrdMedia.sln"))
        ? folder
        : Above(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException(
            "The tests run outside of their working copy."));
}
