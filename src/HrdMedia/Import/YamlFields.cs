using System.Text;
using HrdMedia.Yaml;

namespace HrdMedia.Import;

/// <summary>Writes the fields of one catalogue file; what is empty is left out.</summary>
internal sealed class YamlFields
{
    private readonly StringBuilder yaml = new();

    /// <inheritdoc/>
    public override string ToString() => yaml.ToString();

    /// <summary>A value as it stands: a word, a number, a map.</summary>
    public YamlFields Value(string key, string value)
    {
        if (value.Length > 0)
        {
            yaml.Append(key).Append(": ").Append(value).Append('\n');
        }

        return this;
    }

    /// <summary>A line of text.</summary>
    public YamlFields Text(string key, string text) => Value(key, text.Length > 0 ? YamlText.Quoted(text) : "");

    /// <summary>A text that must be there: a mark that <c>check</c> refuses stands for one that the feed does not have.</summary>
    public YamlFields Needed(string key, string text, string hint) => Text(key, text.Length > 0 ? text : Open(hint));

    /// <summary>Markdown below its key.</summary>
    public YamlFields Block(string key, string text) => Value(key, text.Length > 0 ? YamlText.Block(text, "  ") : "");

    /// <summary>A list, one item on a line.</summary>
    public YamlFields List(string key, IReadOnlyList<string> items)
    {
        if (items.Count > 0)
        {
            yaml.Append(key).Append(":\n").AppendJoin("", items.Select(item => $"  - {item}\n"));
        }

        return this;
    }

    /// <summary>A map on one line; fields that are empty are left out.</summary>
    public static string Map(params IEnumerable<(string Key, string Value)> fields) =>
        "{" + string.Join(", ", fields.Where(f => f.Value.Length > 0).Select(f => $"{f.Key}: {f.Value}")) + "}";

    /// <summary>A text in quotes, or nothing.</summary>
    public static string Quoted(string text) => text.Length > 0 ? YamlText.Quoted(text) : "";

    /// <summary>What stands for words that only a person can find.</summary>
    public static string Open(string hint) => $"{Unwritten.Mark}: {hint}";
}
