namespace HrdMedia.Guard;

/// <summary>A word as some name has it.</summary>
/// <param name="Form">In which form: see <see cref="NameForms"/>.</param>
/// <param name="Key">The word.</param>
/// <param name="IsName">Whether it is a name by itself.</param>
internal readonly record struct NameForm(char Form, string Key, bool IsName);
