using System.Text;

namespace HrdMedia.Layout;

/// <summary>Words with places for values.</summary>
/// <param name="Pattern">The words; a place is <c>{0}</c>, <c>{1}</c> or <c>{2}</c>.</param>
public sealed record Phrase(string Pattern)
{
    /// <summary>The words with values in their places. A value that itself looks like a place stays as it is.</summary>
    public string With(params IReadOnlyList<string> values)
    {
        var text = new StringBuilder();
        foreach (var (words, place) in Parts())
        {
            text.Append(place is { } index ? values[index] : words);
        }

        return text.ToString();
    }

    /// <summary>The words and the places between them, in order: each part is words, or the number of a place.</summary>
    public IEnumerable<(string Words, int? Place)> Parts()
    {
        var begin = 0;
        for (var i = 0; i + 2 < Pattern.Length; i++)
        {
            if (Pattern[i] == '{' && Pattern[i + 2] == '}' && Pattern[i + 1] is >= '0' and <= '2')
            {
                yield return (Pattern[begin..i], null);
                yield return ("", Pattern[i + 1] - '0');
                begin = i + 3;
                i += 2;
            }
        }

        yield return (Pattern[begin..], null);
    }
}
