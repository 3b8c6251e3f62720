namespace HrdMedia.Text;

/// <summary>A text in the site's language and perhaps in others.</summary>
public sealed class LocalText
{
    private readonly string text;
    private readonly (string Language, string Text)[] others;

    /// <summary>A text in one language.</summary>
    public LocalText(string language, string text) => (Language, this.text, others) = (language, text, []);

    /// <summary>A text in several languages.</summary>
    /// <param name="language">The site's language.</param>
    /// <param name="texts">The text in each language.</param>
    public LocalText(string language, IReadOnlyList<(string Language, string Text)> texts)
    {
        Language = language;
        text = texts.FirstOrDefault(t => t.Language == language).Text ?? "";
        others = [.. texts.Where(t => t.Language != language)];
    }

    /// <summary>No text.</summary>
    public static LocalText Empty { get; } = new("en", "");

    /// <summary>The site's language.</summary>
    public string Language { get; }

    /// <summary>Whether nothing is written.</summary>
    public bool IsEmpty => text.Length == 0;

    /// <summary>The languages in which it is written, the site's first.</summary>
    public IEnumerable<string> Languages => others.Select(o => o.Language).Prepend(Language);

    /// <summary>The text in <paramref name="language"/>, else in the site's language.</summary>
    public string In(string language)
    {
        foreach (var other in others)
        {
            if (other.Language == language)
            {
                return other.Text;
            }
        }

        return text;
    }

    /// <summary>The text in the site's language.</summary>
    public override string ToString() => text;
}
