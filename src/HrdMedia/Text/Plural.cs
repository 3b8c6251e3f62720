namespace HrdMedia.Text;

/// <summary>Words that change with a number. A form is null where the language has none for the category.</summary>
/// <param name="Other">For all numbers without a form of their own, for example "{0} episodes".</param>
public sealed record Plural(string Other)
{
    /// <summary>For none.</summary>
    public string? Zero { get; init; }

    /// <summary>For one, for example "{0} episode".</summary>
    public string? One { get; init; }

    /// <summary>For a pair.</summary>
    public string? Two { get; init; }

    /// <summary>For a few.</summary>
    public string? Few { get; init; }

    /// <summary>For many.</summary>
    public string? Many { get; init; }

    /// <summary>The form of a category.</summary>
    public string Form(PluralCategory category) => category switch
    {
        PluralCategory.Zero => Zero,
        PluralCategory.One => One,
        PluralCategory.Two => Two,
        PluralCategory.Few => Few,
        PluralCategory.Many => Many,
        _ => Other,
    } ?? Other;
}
