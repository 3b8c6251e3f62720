using HrdMedia.Text;

namespace HrdMedia.Yaml;

/// <summary>Text that is one value, or a map from language to value.</summary>
internal static class LocalTextKind
{
    /// <summary>The kind whose single values are read by <paramref name="single"/>.</summary>
    public static Kind<LocalText> Of(string name, Kind<string> single) => new(name,
        new LanguagesShape(single), LocalText.Empty, (node, context) =>
    {
        if (node is not YamlMap map)
        {
            return new LocalText(context.Language, single.Read(node, context));
        }

        var texts = map.Entries.Select(entry => (Language: entry.Key.Text, Text: single.Read(entry.Value, context))).ToArray();
        foreach (var (key, _) in map.Entries)
        {
            IdentifierKinds.Language.Read(key, context);
        }

        if (!texts.Any(t => t.Language == context.Language))
        {
            context.Diagnostics.Error(FieldCodes.Missing, map.Place,
                $"The text in the site's own language is missing. Add a line '{context.Language}: …'.");
        }

        return new LocalText(context.Language, texts);
    });
}
