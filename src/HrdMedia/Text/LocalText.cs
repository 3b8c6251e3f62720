namespace HrdMedia.Text;

/// <summary>A text in the site's language and perhaps in others.</summary>
public sealed class LocalText
{
    // Each text is a string or a Passage.
    private readonly object text;
    private readonly (string Language, object Text)[] others;

    /// <summary>A text in one language.</summary>
    public LocalText(string language, string text)
        : this(language, (object)text)
    {
    }

    /// <summary>A text in several languages.</summary>
    /// <param name="language">The site's language.</param>
    /// <param name="texts">The text in each language.</param>
    public LocalText(string language, IReadOnlyList<(string Language, string Text)> texts)
        : this(language, [.. texts.Select(t => (t.Language, (object)t.Text))])
    {
    }

    /// <summary>A text in one language, a string or a <see cref="Passage"/>.</summary>
    internal LocalText(string language, object text) => (Language, this.text, others) = (language, text, []);

    /// <summary>A text in several languages, each a string or a <see cref="Passage"/>.</summary>
    internal LocalText(string language, IReadOnlyList<(string Language, object Text)> texts)
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
                return other.Text.ToString()!;
            }
        }

        return text.ToString()!;
    }

    /// <summary>About how many bytes the text in the site's language has as UTF-8.</summary>
    public int Size => text is Passage passage ? passage.Length : ((string)text).Length;

    /// <summary>The text in the site's language.</summary>
    public override string ToString() => text.ToString()!;
}
