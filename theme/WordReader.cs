using HrdMedia.Yaml;

namespace HrdMedia.Theme;

/// <summary>Reads the fields of a file of words.</summary>
/// <param name="fields">The fields.</param>
/// <param name="language">BCP 47 tag of the words.</param>
public sealed class WordReader(Fields fields, string language)
{
    /// <summary>BCP 47 tag of the words.</summary>
    public string Language { get; } = language;

    /// <summary>Words without a place.</summary>
    public string Line(string key) => Phrase(key, 0).Pattern;

    /// <summary>Words with as many places as are asked for; a translation that loses one is an error.</summary>
    public Phrase Phrase(string key, int places)
    {
        var phrase = new Phrase(fields.Required(key, Kinds.Line));
        CheckPlaces(key, phrase.Pattern, places);
        return phrase;
    }

    /// <summary>Words that change with a number, as a map from CLDR's plural category to words.</summary>
    public Plural Plural(string key)
    {
        var plural = fields.Required(key, Kinds.Map("one and other", new Plural("", ""), f =>
            new Plural(f.Required("one", Kinds.Line), f.Required("other", Kinds.Line))));
        CheckPlaces(key, plural.Other, 1);
        return plural;
    }

    private void CheckPlaces(string key, string pattern, int places)
    {
        var complete = !pattern.Contains($"{{{places}}}", StringComparison.Ordinal);
        for (var place = 0; place < places; place++)
        {
            complete &= pattern.Contains($"{{{place}}}", StringComparison.Ordinal);
        }

        if (!complete && fields.Has(key))
        {
            fields.Error(key, FieldCodes.WrongType, places == 0 ? $"'{key}' has no place for a value. Delete the {{0}}."
                : $"'{key}' needs each place once, {{0}} to {{{places - 1}}}, found '{pattern}'. Add them.");
        }
    }
}
