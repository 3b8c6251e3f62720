using HrdMedia.Pipelines;
using HrdMedia.Yaml;

namespace HrdMedia.Countries;

/// <summary>Reads <c>countries/&lt;iso&gt;.yaml</c>.</summary>
public sealed class CountryReader : IRecordReader<Country>
{
    /// <inheritdoc/>
    public Country Read(Fields fields, SourceFile file)
    {
        var code = file.Stem.ToUpperInvariant();
        if (!CountryNames.Contains(code))
        {
            fields.Error("", FieldCodes.Country, $"The file's name '{file.Stem}' is not a country code of two letters. " +
                CountryNames.Suggest(file.Stem));
        }

        return new Country(code, fields.Optional("summary", Kinds.Text), fields.Optional("notes", Kinds.Markdown));
    }
}
