using System.Globalization;
using System.Text;

namespace HrdMedia.Yaml;

/// <summary>Writes texts as YAML 1.2, so that <see cref="YamlReader"/> reads the same again.</summary>
public static class YamlText
{
    /// <summary>The text in double quotes, on one line; JSON reads it too.</summary>
    public static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            quoted.Append(c switch
            {
                '"' or '\\' => $"\\{c}",
                '\n' => "\\n",
                // What YAML takes for a line end or for nothing, and whoever edits the file does not see.
                _ when char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF' =>
                    string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => $"{c}",
            });
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>A text of several lines as a block below its key, or in quotes where a block would change it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="indent">How far the lines stand in.</param>
    public static string Block(string text, string indent) =>
        text.Length == 0 || text[0] is ' ' or '\n' || text.Any(c => (c != '\n' && char.IsControl(c)) ||
            c is '\u2028' or '\u2029' or '\uFEFF') ? Quoted(text)
            : "|-\n" + string.Join('\n', text.TrimEnd('\n').Split('\n').Select(line => line.Length > 0 ? indent + line : ""));
}
