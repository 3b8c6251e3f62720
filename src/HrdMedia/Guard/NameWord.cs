namespace HrdMedia.Guard;

/// <summary>A word of a text, as far as names that must not be said have it.</summary>
/// <param name="Strict">Its strict form, or empty when no name has it.</param>
/// <param name="Bare">Its bare form, or empty when no name has it.</param>
/// <param name="IsStrictName">Whether the strict form is a name by itself.</param>
/// <param name="IsBareName">Whether the bare form is a name by itself.</param>
internal sealed record NameWord(string Strict, string Bare, bool IsStrictName, bool IsBareName)
{
    /// <summary>A word of no name.</summary>
    public static NameWord None { get; } = new("", "", false, false);
}
