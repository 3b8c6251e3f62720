using HrdMedia.Text;

namespace HrdMedia.Layout;

/// <summary>Words on a page, with their language where it is not the page's (WCAG 2.2, 3.1.2 Language of Parts).</summary>
public readonly record struct Wording
{
    private readonly string? text;
    private readonly string? language;

    /// <summary>Words.</summary>
    /// <param name="text">The words; may be empty.</param>
    /// <param name="language">BCP 47 tag, or empty for words in the page's language.</param>
    public Wording(string text, string language = "") => (this.text, this.language) = (text, language);

    /// <summary>The words; may be empty.</summary>
    public string Text => text ?? "";

    /// <summary>BCP 47 tag, or empty for words in the page's language.</summary>
    public string Language => language ?? "";

    /// <summary>How many characters there are.</summary>
    public int Length => Text.Length;

    /// <summary>The attribute <c>lang</c>, or null where there is no need of one.</summary>
    public string? Lang => Length == 0 || Language.Length == 0 ? null : Language;

    /// <summary>The attribute <c>dir</c>, or null where there is no need of one.</summary>
    public string? Dir => Lang is null ? null : LanguageTag.Direction(Language);

    /// <summary>Words in the page's language.</summary>
    public static implicit operator Wording(string text) => new(text);

    /// <summary>The words.</summary>
    public override string ToString() => Text;
}
