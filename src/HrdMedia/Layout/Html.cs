using System.Text;
using HrdMedia.Text;

namespace HrdMedia.Layout;

/// <summary>Markup that is safe to write into a page as it is: made by our own writers, never taken from a producer.</summary>
/// <param name="Markup">HTML in UTF-8; may be empty.</param>
/// <param name="Language">BCP 47 tag where it is not the page's language; else empty.</param>
public readonly record struct Html(ReadOnlyMemory<byte> Markup, string Language = "")
{
    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => Markup.IsEmpty;

    /// <summary>The attribute <c>lang</c> of what holds it, or null where there is no need of one.</summary>
    public string? Lang => string.IsNullOrEmpty(Language) ? null : Language;

    /// <summary>The attribute <c>dir</c> of what holds it, or null where there is no need of one.</summary>
    public string? Dir => Lang is { } tag ? LanguageTag.Direction(tag) : null;

    /// <inheritdoc/>
    public override string ToString() => Encoding.UTF8.GetString(Markup.Span);
}
