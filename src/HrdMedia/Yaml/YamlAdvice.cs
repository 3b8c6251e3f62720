namespace HrdMedia.Yaml;

/// <summary>Turns the parser's words about broken YAML into a sentence that says what to write.</summary>
internal static class YamlAdvice
{
    /// <summary>One message: what is wrong on the line, as far as it can be told, and the fix.</summary>
    public static string For(string line, string parserMessage)
    {
        var value = line.TrimStart();
        var colon = value.IndexOf(": ", StringComparison.Ordinal);
        var rest = colon < 0 ? "" : value[(colon + 2)..].TrimStart();
        if (rest.Length > 0 && rest[0] is '"' or '\'' && rest.TrimEnd() is var quoted && (quoted.Length < 2 || quoted[^1] != quoted[0]))
        {
            return $"The quotation that begins with {rest[0]} does not end on this line. Close it with {rest[0]}.";
        }

        if (rest.Contains(": ", StringComparison.Ordinal) || rest.EndsWith(':'))
        {
            return "A value with a colon in it must stand in quotes. " +
                $"Write {value[..colon]}: \"{rest.Replace("\"", "'", StringComparison.Ordinal)}\"";
        }

        if (rest.Length > 0 && rest[0] is '@' or '`' or '%' or '[' or '{' or ']' or '}' or ',')
        {
            return $"A value that begins with '{rest[0]}' must stand in quotes or be a closed list. " +
                $"Write {value[..colon]}: \"{rest.Replace("\"", "'", StringComparison.Ordinal)}\" if it is text.";
        }

        return $"The line cannot be read as YAML ({FirstSentence(parserMessage)}). " +
            "Check its indentation, its quotes, and that a space follows the colon.";
    }

    private static string FirstSentence(string message)
    {
        // YamlDotNet begins with "(Line: …) - (Line: …): "; the place is already in ours.
        var cut = message.LastIndexOf("): ", StringComparison.Ordinal);
        return (cut < 0 ? message : message[(cut + 3)..]).TrimEnd('.').ReplaceLineEndings(" ");
    }
}
