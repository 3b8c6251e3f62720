namespace HrdMedia.Cli.Tests.Tools;

/// <summary>The program that tests start. In CI it is the native binary, which is what people install and needs a fifth of the
/// processor; else what has just been built, for nobody waits minutes for a binary to try one test.</summary>
public static class TestedProgram
{
    private static readonly Task<NativeBinary>? Native =
        Environment.GetEnvironmentVariable("CI") == "true" && OperatingSystem.IsLinux()
            ? Task.Factory.StartNew(() => NativeBinary.Published, TaskCreationOptions.LongRunning) : null;

    /// <summary>The program as it has just been built, and what starts it.</summary>
    public static IReadOnlyList<string> JustBuilt { get; } =
        ["dotnet", System.IO.Path.Combine(AppContext.BaseDirectory, "hrdmedia.dll")];

    /// <summary>The program, and what starts it.</summary>
    public static IReadOnlyList<string> Command => Native is null ? JustBuilt : [Native.GetAwaiter().GetResult().Path];
}
