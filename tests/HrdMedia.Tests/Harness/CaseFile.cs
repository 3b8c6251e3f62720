using System.Text;

namespace HrdMedia.Tests.Harness;

/// <summary>
/// A test on one screen: files between lines that begin with <c>&gt;&gt;&gt;</c>, and what is expected. After the marker stands a
/// path (the file),
/// <c>edit</c> and a path (fields that replace those of the file below), <c>remove</c> and a path, <c>bytes</c>, a path and a
/// recipe of
/// <see cref="Bytes"/>, <c>by-code</c> (the test itself makes the case, with the reason), or <c>expected</c>.
/// </summary>
public sealed class CaseFile
{
    private const string Marker = ">>> ";

    private CaseFile(string text)
    {
        foreach (var section in ("\n" + text).Split("\n" + Marker)[1..])
        {
            var end = section.IndexOf('\n', StringComparison.Ordinal);
            var head = end < 0 ? section : section[..end];
            Sections.Add((Words(head), end < 0 ? "" : section[(end + 1)..].TrimEnd('\n') + "\n"));
        }
    }

    private List<(string[] Head, string Body)> Sections { get; } = [];

    public string Expected => Sections.LastOrDefault(s => s.Head[0] == "expected").Body ?? "";

    public bool IsByCode => Sections.Any(s => s.Head[0] == "by-code");

    public static CaseFile Read(string path) => new(File.ReadAllText(path));

    /// <summary>The text with another expectation.</summary>
    public static string WithExpected(string text, string expected)
    {
        var at = text.IndexOf(Marker + "expected", StringComparison.Ordinal);
        return (at < 0 ? text.TrimEnd('\n') + "\n" : text[..at]) + Marker + "expected\n" + expected;
    }

    // A path may have spaces in it: only the words that this format knows are split off.
    private static string[] Words(string head) => head.Split(' ') is [var first, ..] words &&
        first is "edit" or "remove" or "bytes" or "by-code" or "expected" ? words : [head];

    public void ApplyTo(SiteHarness site)
    {
        foreach (var (head, body) in Sections)
        {
            _ = head switch
            {
                ["edit", var path] => site.Edit(path, body),
                ["remove", var path] => site.Remove(path),
                ["bytes", var path, var recipe] => site.File(path, Bytes.Of(recipe)),
                ["expected"] or ["by-code", ..] => site,
                [var path] => site.File(path, Encoding.UTF8.GetBytes(body)),
                _ => throw new FormatException($"'{string.Join(' ', head)}' is no section of a case."),
            };
        }
    }
}
