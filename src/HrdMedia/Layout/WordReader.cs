using HrdMedia.Text;
using HrdMedia.Yaml;

namespace HrdMedia.Layout;

/// <summary>Reads the fields of a file of words.</summary>
/// <param name="fields">The fields.</param>
/// <param name="language">BCP 47 tag of the words.</param>
public sealed class WordReader(Fields fields, string language)
{
    /// <summary>BCP 47 tag of the words.</summary>
    public string Language { get; } = language;

    /// <summary>How the language writes numbers.</summary>
    public Locale Locale { get; } = Locales.Of(language);

    /// <summary>Words without a place.</summary>
    public string Line(string key) => Phrase(key, 0).Pattern;

    /// <summary>Words with as many places as are asked for; a translation that loses one is an error.</summary>
    public Phrase Phrase(string key, int places)
    {
        var phrase = new Phrase(fields.Required(key, Kinds.Line));
        CheckPlaces(fields, key, key, phrase.Pattern, places);
        return phrase;
    }

    /// <summary>Words that change with a number, as a map with the plural categories that the language has (CLDR).</summary>
    public Plural Plural(string key)
    {
        string[] names = [.. Locale.Categories.Select(Name)];
        return fields.Required(key, Kinds.Map(string.Join(", ", names), new Plural(""), forms =>
        {
            var words = names.ToDictionary(name => name, name => forms.Required(name, Kinds.Line), StringComparer.Ordinal);
            foreach (var name in names.Where(NeedsNumber))
            {
                CheckPlaces(forms, name, $"{key}: {name}", words[name], 1);
            }

            return new Plural(words["other"])
            {
                Zero = words.GetValueOrDefault("zero"),
                One = words.GetValueOrDefault("one"),
                Two = words.GetValueOrDefault("two"),
                Few = words.GetValueOrDefault("few"),
                Many = words.GetValueOrDefault("many"),
            };
        }));
    }

    /// <summary>A word for each of these keys, in a map of their own.</summary>
    public IReadOnlyDictionary<string, string> Map(string key, IReadOnlyList<string> keys) =>
        fields.Required(key, Kinds.Map(string.Join(", ", keys), new Dictionary<string, string>(StringComparer.Ordinal),
            words => keys.ToDictionary(k => k, k => words.Required(k, Kinds.Line), StringComparer.Ordinal)));

    private static string Name(PluralCategory category) => category.ToString().ToLowerInvariant();

    // None, one and a pair can be said without a figure.
    private static bool NeedsNumber(string name) => name is "few" or "many" or "other";

    private static void CheckPlaces(Fields fields, string key, string name, string pattern, int places)
    {
        var complete = !pattern.Contains($"{{{places}}}", StringComparison.Ordinal);
        for (var place = 0; place < places; place++)
        {
            complete &= pattern.Contains($"{{{place}}}", StringComparison.Ordinal);
        }

        if (!complete && fields.Has(key))
        {
            fields.Error(key, FieldCodes.WrongType, places == 0 ? $"'{name}' has no place for a value. Delete the {{0}}."
                : $"'{name}' needs each place once, {{0}} to {{{places - 1}}}, found '{pattern}'. Add them.");
        }
    }
}
