using HrdMedia.Text;

namespace HrdMedia.Import;

/// <summary>Where a link of another program's notes leads.</summary>
internal static class LinkTarget
{
    /// <summary>The address as Markdown may have it, or null when no page may lead there.</summary>
    /// <param name="href">As the HTML has it.</param>
    /// <param name="from">The address by which relative ones are meant, or null.</param>
    public static string? Of(string href, Uri? from)
    {
        var text = href.Trim();
        if (MarkdownLinks.Classify(text) is MarkdownLinkKind.Web or MarkdownLinkKind.Mail)
        {
            return text;
        }

        var whole = Uri.TryCreate(text, UriKind.Absolute, out var uri) && !text.StartsWith('/') ? uri
            : from is not null && text.Length > 0 && Uri.TryCreate(from, text, out var related) ? related : null;
        return whole is not null ? WebAddress.Publishable(whole.AbsoluteUri) : null;
    }
}
