namespace HrdMedia.Text;

/// <summary>For whom Markdown is turned into HTML.</summary>
public enum MarkdownFlavour
{
    /// <summary>A page of ours: headings, quotes, code and tables too.</summary>
    Page,

    /// <summary>A feed: only what podcast apps show (paragraphs, lists, links, emphasis, line breaks; PSP-1, section
    /// "description").</summary>
    Feed,
}
