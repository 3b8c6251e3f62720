using HrdMedia.Pipelines;
using HrdMedia.Text;
using HrdMedia.Yaml;

namespace HrdMedia.Pages;

/// <summary>Turns <c>pages/&lt;id&gt;.md</c> into pages: YAML between two lines of <c>---</c>, then Markdown.</summary>
/// <param name="language">The site's language.</param>
public sealed class ParsePage(Func<string> language) : DocumentModule<SourceFile, Page>
{
    private const string Fence = "---\n";

    private static readonly Kind<int> Order = Kinds.Whole(0, 1000);

    /// <inheritdoc/>
    public override Document<Page>? Run(Document<SourceFile> document, EngineContext context)
    {
        var file = document.Value;
        if (SourceText.Read(file, context) is not { } text || !SourceNames.Check(file, context.Diagnostics) ||
            Split(text, file, context.Diagnostics) is not var (front, body) ||
            YamlReader.Read(front, file.Path, context.Diagnostics, lineOffset: 1) is not { } map)
        {
            return null;
        }

        var fields = new Fields(map, new FieldContext(file.Path, language(), context.Diagnostics));
        var page = Ask(fields, file.Stem, new LocalText(language(), body));
        fields.RejectUnknown();
        MarkdownLinks.Check(body, new Place(file.Path, 2 + front.AsSpan().Count('\n') + 1, 1), context.Diagnostics);
        return new Document<Page>(page, file.Path);
    }

    /// <summary>Asks for the fields above the text.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="id">The page's id.</param>
    /// <param name="body">The text, in the site's language.</param>
    internal static Page Ask(Fields fields, string id, LocalText body) => new(
        Id: id,
        Title: fields.Required("title", Kinds.Text),
        Summary: fields.Required("summary", Kinds.Text),
        Body: body,
        Language: fields.Optional("language", IdentifierKinds.Language, body.Language),
        Order: fields.OptionalValue("order", Order))
    {
        Published = fields.OptionalValue("published", TimeKinds.Instant),
    };

    private static (string Front, string Body)? Split(string text, SourceFile file, DiagnosticBag diagnostics)
    {
        text = text.EndsWith('\n') ? text : text + "\n";
        var end = text.IndexOf("\n" + Fence, StringComparison.Ordinal);
        if (text.StartsWith(Fence, StringComparison.Ordinal) && end > 0)
        {
            return (text[Fence.Length..(end + 1)], text[(end + 1 + Fence.Length)..]);
        }

        diagnostics.Error(SyntaxCodes.FrontMatter, new Place(file.Path, 1, 1),
            "A page begins with its fields between two lines of '---'. Write: ---, then title: … and summary: …, then ---.");
        return null;
    }
}
