namespace HrdMedia.Theme;

/// <summary>Words with places for values.</summary>
/// <param name="Pattern">The words; a place is <c>{0}</c> or <c>{1}</c>.</param>
public sealed record Phrase(string Pattern)
{
    /// <summary>The words with values in their places. A value that itself looks like a place stays as it is.</summary>
    public string With(string first, string second = "")
    {
        var cut = Pattern.IndexOf("{1}", StringComparison.Ordinal);
        return cut < 0 ? Fill(Pattern) : Fill(Pattern[..cut]) + second + Fill(Pattern[(cut + 3)..]);

        string Fill(string part) => part.Replace("{0}", first, StringComparison.Ordinal);
    }
}
