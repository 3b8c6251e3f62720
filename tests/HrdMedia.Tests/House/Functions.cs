using System.Text.RegularExpressions;

namespace HrdMedia.Tests.House;

/// <summary>
/// Counts the lines of functions by the house's own layout: a body begins with a brace on a line of its own, at the depth of its
/// head, and ends with one at the same depth; the compiler's formatter holds the layout.
/// </summary>
internal static partial class Functions
{
    /// <summary>Name and length of each function with more lines than <paramref name="most"/> between its braces.</summary>
    public static IEnumerable<string> Longer(string code, int most)
    {
        var lines = code.Split('\n');
        for (var open = 1; open < lines.Length; open++)
        {
            var indent = lines[open].Length - lines[open].TrimStart(' ').Length;
            if (lines[open].Trim() != "{" || Head(lines, open, indent) is not { } name)
            {
                continue;
            }

            var close = Array.FindIndex(lines, open, l => l.StartsWith(new string(' ', indent) + "}", StringComparison.Ordinal));
            if (close - open - 1 > most)
            {
                yield return $"{name} has {close - open - 1}";
            }
        }
    }

    // A head may take several lines; the first of them stands at the depth of the brace.
    private static string? Head(string[] lines, int open, int indent)
    {
        for (var at = open - 1; at >= 0; at--)
        {
            var depth = lines[at].Length - lines[at].TrimStart(' ').Length;
            if (depth <= indent)
            {
                return depth == indent && Function().Match(lines[at]) is { Success: true } match ? match.Groups[1].Value : null;
            }
        }

        return null;
    }

    [GeneratedRegex(
        @"^ +(?!.*\b(?:class|record|struct|interface)\b)" +
        @"(?:(?:public|private|internal|protected|static|override|sealed|abstract|virtual|async|partial|unsafe) )+" +
        @"(?:[\w<>\[\]?.,() ]+ )?(\w+)(?:<[^(]*>)?\(")]
    private static partial Regex Function();
}
