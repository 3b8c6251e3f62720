using HrdMedia.Pipelines;

namespace HrdMedia.Yaml;

/// <summary>Turns YAML files into records.</summary>
/// <param name="reader">Reads the fields.</param>
/// <param name="language">The site's language, from the file itself or from what has been read before.</param>
public sealed class ParseYaml<T>(IRecordReader<T> reader, Func<YamlMap, string> language) : DocumentModule<SourceFile, T>
{
    /// <inheritdoc/>
    public override Document<T>? Run(Document<SourceFile> document, EngineContext context) =>
        SourceText.Read(document.Value, context, SourceText.MaxBytes, text => Read(text, document.Value, context));

    private Document<T>? Read(ReadOnlyMemory<char> text, SourceFile file, EngineContext context)
    {
        if (!SourceNames.Check(file, context.Diagnostics) ||
            YamlReader.Read(text.Span, file.Path, context.Diagnostics) is not { } map)
        {
            return null;
        }

        var fields = new Fields(map, new FieldContext(file.Path, language(map), context.Diagnostics));
        var value = reader.Read(fields, file);
        fields.RejectUnknown();
        return new Document<T>(value, file.Path);
    }
}
