namespace HrdMedia.Guard;

/// <summary>A word of a text, as far as names that must not be said have it.</summary>
/// <param name="Forms">The forms in which one has it.</param>
internal sealed record NameWord(IReadOnlyList<NameForm> Forms)
{
    /// <summary>A word of no name.</summary>
    public static NameWord None { get; } = new([]);
}
