namespace HrdMedia.Yaml;

/// <summary>The mark of a text that only a person can write: what a draft leaves open, and what messages and examples show in
/// a text's place.</summary>
public static class Unwritten
{
    /// <summary>The mark; a colon and a hint may follow it.</summary>
    public const string Mark = "TODO";

    /// <summary>Whether a text is the mark, or an ellipsis alone as messages show it.</summary>
    public static bool IsMark(ReadOnlySpan<char> text) =>
        text is Mark or "…" or "..." || text.StartsWith(Mark + ":", StringComparison.Ordinal);

    /// <summary>Whether it is written; reports one that is still to be.</summary>
    internal static bool Check(ReadOnlySpan<char> text, YamlNode node, FieldContext context)
    {
        if (!IsMark(text))
        {
            return true;
        }

        context.Diagnostics.Error(FieldCodes.Unwritten, node.Place,
            $"'{text}' stands here for words that only a person can find. Write them in its place.");
        return false;
    }
}
