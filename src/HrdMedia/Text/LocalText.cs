using System.Text;

namespace HrdMedia.Text;

/// <summary>A text in the site's language and perhaps in others.</summary>
public sealed class LocalText
{
    // Long texts rest as UTF-8: the notes of ten thousand episodes are half as large so.
    private const int Long = 512;

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

    /// <summary>The languages in which it is written, the site's first.</summary>
    public IEnumerable<string> Languages => others.Select(o => o.Language).Prepend(Language);

    /// <summary>The text in <paramref name="language"/>, else in the site's language.</summary>
    public string In(string language)
    {
        foreach (var other in others)
        {
            if (other.Language == language)
            {
                return Wake(other.Text);
            }
        }

        return Wake(text);
    }

    /// <summary>About how many bytes the text in the site's language has as UTF-8.</summary>
    public int Size => text is byte[] bytes ? bytes.Length : ((string)text).Length;

    /// <summary>The text in the site's language.</summary>
    public override string ToString() => Wake(text);

    private static object Rest(string text) => text.Length > Long ? Encoding.UTF8.GetBytes(text) : text;

    private static string Wake(object text) => text is byte[] bytes ? Encoding.UTF8.GetString(bytes) : (string)text;
}
