using System.Runtime.CompilerServices;

namespace HrdMedia.Tests.Harness;

/// <summary>The repository that this test was compiled in.</summary>
public static class Repository
{
    public static string Root { get; } = System.IO.Path.GetFullPath("../../..", System.IO.Path.GetDirectoryName(Here())!);

    public static string Path(string path) => System.IO.Path.Combine(Root, path);

    /// <summary>Files under a folder, from the root with <c>/</c>; nothing that a build or a person's editor made.</summary>
    public static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path(folder), pattern, SearchOption.AllDirectories)
            .Select(f => System.IO.Path.GetRelativePath(Root, f).Replace('\\', '/'))
            .Where(f => !f.Split('/').Any(part => part is "bin" or "obj" or ".git" or ".vs" or ".idea"))
            .Order(StringComparer.Ordinal);

    private static string Here([CallerFilePath] string path = "") => path;
}
