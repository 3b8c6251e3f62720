using System.Text;

namespace HrdMedia.Text;

/// <summary>A text in the site's language and perhaps in others.</summary>
public sealed class LocalText
{
    // In characters. Long ones are notes: asked for once or twice, but kept as long as the catalogue.
    private const int Long = 512;

    // Each text is a string, or UTF-8.
    private readonly object text;
    private readonly (string Language, object Text)[] others;

    /// <summary>A text in one language.</summary>
    public LocalText(string language, string text) => (Language, this.text, others) = (language, Rest(text), []);

    /// <summary>A text in several languages.</summary>
    /// <param name="language">The site's language.</param>
    /// <param name="texts">The text in each language.</param>
    public LocalText(string language, IReadOnlyList<(string Language, string Text)> texts)
    {
        Language = language;
        text = Rest(texts.FirstOrDefault(t => t.Language == language).Text ?? "");
        others = [.. texts.Where(t => t.Language != language).Select(t => (t.Language, Rest(t.Text)))];
    }

    /// <summary>No text.</summary>
    public static LocalText Empty { get; } = new("en", "");

    /// <summary>The site's language.</summary>
    public string Language { get; }

    /// <summary>Whether nothing is written.</summary>
    public bool IsEmpty => text is "";

    /// <summary>Whether it is written in more than one.</summary>
    public bool IsTranslated => others.Length > 0;

    /// <summary>The languages in which it is written, the site's first.</summary>
    public IEnumerable<string> Languages => others.Select(o => o.Language).Prepend(Language);

    /// <summary>Whether it is written in <paramref name="language"/>.</summary>
    // Asked of each text of each link: a lambda would make an object each time.
    public bool IsIn(string language)
    {
        for (var i = 0; language != Language && i < others.Length; i++)
        {
            if (others[i].Language == language)
            {
                return true;
            }
        }

        return language == Language;
    }

    /// <summary>The text in <paramref name="language"/>, else in the site's language.</summary>
    public string In(string language)
    {
        foreach (var other in others)
        {
            if (other.Language == language)
            {
                return Said(other.Text);
            }
        }

        return Said(text);
    }

    /// <summary>About how many bytes the text in the site's language has as UTF-8.</summary>
    public int Size => text is byte[] utf8 ? utf8.Length : ((string)text).Length;

    /// <summary>The text in the site's language.</summary>
    public override string ToString() => Said(text);

    // Half of a character that takes two has no UTF-8: a text with one stays as it is.
    private static object Rest(string text)
    {
        if (text.Length < Long)
        {
            return text;
        }

        var utf8 = Encoding.UTF8.GetBytes(text);
        return utf8.AsSpan().IndexOf("\uFFFD"u8) < 0 ? utf8 : text;
    }

    private static string Said(object text) => text as string ?? Encoding.UTF8.GetString((byte[])text);
}
