using HrdMedia.Pipelines;
using HrdMedia.Theme;

namespace HrdMedia.Cli;

/// <summary>What this program is made of: two builds of it that differ in anything are two programs.</summary>
internal static class ThisProgram
{
    // Whatever has a say in a page's bytes. A compiler gives each different content another id (deterministic builds).
    private static readonly Type[] Parts =
    [
        typeof(ThisProgram), typeof(Site), typeof(DefaultTheme), typeof(Output), typeof(Feeds.RssTags),
        typeof(Markdig.Markdown), typeof(YamlDotNet.Core.Scanner), typeof(RazorSlices.RazorSlice), typeof(object),
    ];

    /// <summary>Stands for it; null where it does not say what it is.</summary>
    public static Fingerprint? Fingerprint { get; } =
        Array.ConvertAll(Parts, part => part.Module.ModuleVersionId) is var ids && !ids.Contains(Guid.Empty)
            ? Pipelines.Fingerprint.Of(string.Concat(ids)) : null;
}
