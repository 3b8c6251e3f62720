using HrdMedia.Text;
using HrdMedia.Yaml;

namespace HrdMedia.Handouts;

/// <summary>A document to take away, such as a workbook: a PDF file, which is written anew of what is seen on its
/// pages.</summary>
/// <param name="File">The file, beside the YAML that names it.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Language">Its language, or empty.</param>
/// <param name="Measured">What was measured, or null before it was.</param>
public sealed record Handout(Located<string> File, LocalText Title, string Language, HandoutFile? Measured = null)
{
    /// <summary>A list of maps with file, title and language.</summary>
    public static Kind<IReadOnlyList<Handout>> Kind { get; } = Kinds.Map<Handout?>("of a document (file, title)", null, f =>
        new Handout(f.Required("file", IdentifierKinds.FileName.Located()), f.Required("title", Kinds.Text),
            f.Optional("language", IdentifierKinds.Language, ""))).Items();
}
