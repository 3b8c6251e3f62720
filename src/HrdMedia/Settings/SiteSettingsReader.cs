using HrdMedia.Pipelines;
using HrdMedia.Text;
using HrdMedia.Yaml;

namespace HrdMedia.Settings;

/// <summary>Reads <c>episodes/site.yaml</c>.</summary>
public sealed class SiteSettingsReader : IRecordReader<SiteSettings>
{
    /// <summary>The language that the settings are written in: the one that they name.</summary>
    public static string LanguageOf(YamlMap map) => map["language"] is YamlScalar { IsEmpty: false } language ? language.Text
        : "en";

    /// <inheritdoc/>
    public SiteSettings Read(Fields fields, SourceFile file) => new(
        Title: fields.Required("title", Kinds.Text),
        Summary: fields.Required("summary", Kinds.Text),
        BaseUrl: fields.Required("base-url", IdentifierKinds.BaseUrl),
        Language: fields.Required("language", IdentifierKinds.Language),
        Publisher: fields.Required("publisher", Organisation.Kind),
        Licence: fields.Optional("licence", Licence.Kind),
        Notice: fields.Optional("notice", Kinds.Text))
    {
        Languages = fields.Optional("languages", IdentifierKinds.Language.Located().List()),
    };
}
