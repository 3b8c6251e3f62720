namespace HrdMedia.Guard;

/// <summary>A name that must not be said, in a file.</summary>
/// <param name="Line">Its line, from 1; 0 when it stands in the file's own name.</param>
/// <param name="Column">Its column, from 1.</param>
/// <param name="Disguise">In which form.</param>
public readonly record struct FoundName(int Line, int Column, Disguise Disguise)
{
    /// <summary>The form in words.</summary>
    public string Form => Disguise switch
    {
        Disguise.Plain => "as words",
        Disguise.Transliterated => "as another language or script writes it",
        Disguise.Joined => "written together or parted",
        Disguise.Spaced => "letter by letter",
        Disguise.Escaped => "with escapes for letters",
        _ => "with letters that only look the same",
    };
}
