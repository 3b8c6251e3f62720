using System.Text.RegularExpressions;

namespace HrdMedia.Yaml;

/// <summary>Turns a line that is no YAML into a sentence that says what to write; the parser's own words are for
/// programmers.</summary>
internal static partial class YamlAdvice
{
    /// <summary>One message: what is wrong on the line, as far as it can be told, and the fix.</summary>
    /// <param name="line">The line that the parser stopped at.</param>
    /// <param name="before">The line above it.</param>
    public static string For(string line, string before)
    {
        var match = Field().Match(line);
        var (key, rest) = (match.Groups[1].Value, match.Groups[2].Value.TrimEnd());
        var quoted = $"\"{rest.Replace("\"", "'", StringComparison.Ordinal)}\"";
        return IsMergeMark(line) ? "A merge was left unfinished here. Keep the lines that are right, " +
                    "and delete those with <<<<<<<, ======= and >>>>>>>."
            : rest is ['\'', .., '\''] ? "An apostrophe ends this quotation. Put the text in double quotes: " +
                $"write {key}: \"{rest[1..^1].Replace("''", "'", StringComparison.Ordinal)}\""
            : rest is ['[', ..] && !rest.Contains(']') ? $"The list is not closed. Write {key}: {rest}]"
            : rest is ['"' or '\'', ..] && (rest.Length < 2 || rest[^1] != rest[0])
                ? $"The quotation that begins with {rest[0]} does not end on this line. Close it with {rest[0]}."
            : rest is ['"' or '\'', ..] ? "This quotation cannot be read. Check the '\\' in it: write '\\\\' for the sign itself."
            : rest is ['{', ..] && !rest.Contains('}') ? $"The brace is not closed. Write {key}: {rest}}}"
            : rest is ['[' or '{', ..]
                ? $"A list in brackets must be closed and nothing may follow it. Write {key}: {quoted} if it is text."
            : rest is ['@' or '`' or '%' or ']' or '}' or ',' or '|' or '>', ..]
                ? $"A text that begins with '{rest[0]}' must stand in quotes. Write {key}: {quoted}"
            : rest.Contains(": ", StringComparison.Ordinal) || rest.EndsWith(':')
                ? $"A text with a colon in it must stand in quotes. Write {key}: {quoted}"
            : NoSpace().Match(before) is { Success: true } above ? WantsSpace(above)
            : NoSpace().Match(line) is { Success: true } here ? WantsSpace(here)
            : line.StartsWith(' ') && Field().Match(before) is { Success: true } parent && parent.Groups[2].Length > 0
                ? "This line is indented, but the line above has its value already. Let both begin in the same column; or, " +
                    "for a text of several lines, write | alone after the colon, and the whole text below it."
            : "This line cannot be read. Check its indentation and its quotes, and that a space follows each colon.";
    }

    /// <summary>Whether it is a line that git writes where two changes could not be joined.</summary>
    public static bool IsMergeMark(string line) =>
        line.StartsWith("<<<<<<< ", StringComparison.Ordinal) || line.StartsWith(">>>>>>> ", StringComparison.Ordinal);

    private static string WantsSpace(Match match) =>
        $"A space must follow the colon. Write {match.Groups[1].Value}: {match.Groups[2].Value}";

    [GeneratedRegex("^[ -]*([A-Za-z0-9_-]+): +(.*)")]
    private static partial Regex Field();

    [GeneratedRegex("^ *([A-Za-z_-]+):([^ /].*)")]
    private static partial Regex NoSpace();
}
