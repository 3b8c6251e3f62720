using HrdMedia.Pipelines;
using HrdMedia.Text;

namespace HrdMedia.Yaml;

/// <summary>Turns YAML files into records.</summary>
/// <param name="reader">Reads the fields.</param>
/// <param name="language">The site's language, known once the settings have been read.</param>
public sealed class ParseYaml<T>(IRecordReader<T> reader, Func<string> language) : DocumentModule<SourceFile, T>
{
    /// <inheritdoc/>
    public override Document<T>? Run(Document<SourceFile> document, EngineContext context)
    {
        var file = document.Value;
        if (SourceText.Read(file, context) is not { } text || !CheckName(file, context.Diagnostics) ||
            YamlReader.Read(text, file.Path, context.Diagnostics) is not { } map)
        {
            return null;
        }

        var fields = new Fields(map, new FieldContext(file.Path, language(), context.Diagnostics));
        var value = reader.Read(fields, file);
        fields.RejectUnknown();
        return new Document<T>(value, file.Path);
    }

    private static bool CheckName(SourceFile file, DiagnosticBag diagnostics)
    {
        if (Ids.IsValid(file.Stem))
        {
            return true;
        }

        diagnostics.Error(SyntaxCodes.FileName, new Place(file.Path),
            $"'{file.Name}' becomes an address, so its name can only have a-z, 0-9 and '-'. " +
            $"Rename it to '{Ids.From(file.Stem)}.yaml'.");
        return false;
    }
}
