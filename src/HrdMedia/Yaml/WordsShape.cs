namespace HrdMedia.Yaml;

/// <summary>One of some words.</summary>
/// <param name="Words">The words.</param>
/// <param name="Meanings">What each stands for, where the word does not say it itself; empty, or as many as there are
/// words.</param>
public sealed record WordsShape(IReadOnlyList<string> Words, IReadOnlyList<string> Meanings) : Shape
{
    /// <summary>Words that say themselves what they mean.</summary>
    public WordsShape(IReadOnlyList<string> words)
        : this(words, [])
    {
    }
}
