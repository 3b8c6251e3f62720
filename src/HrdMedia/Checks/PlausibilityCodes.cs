namespace HrdMedia.Checks;

/// <summary>Codes of what can be published but is probably a slip; each is a warning.</summary>
public static class PlausibilityCodes
{
    /// <summary>A name that is almost a known person's.</summary>
    public const string Name = "HRD330";

    /// <summary>An episode dated before the one whose number it follows: nobody is told of it.</summary>
    public const string Order = "HRD331";

    /// <summary>A date years ahead.</summary>
    public const string FarDate = "HRD332";

    /// <summary>A weekday unlike the show's own.</summary>
    public const string Weekday = "HRD333";

    /// <summary>A number that is left out.</summary>
    public const string Gap = "HRD334";

    /// <summary>A title that another episode of the show has.</summary>
    public const string Title = "HRD335";

    /// <summary>A number unlike that in the file's name.</summary>
    public const string FileNumber = "HRD336";

    /// <summary>A recording that is another episode's.</summary>
    public const string Recording = "HRD337";

    /// <summary>A file that nothing names.</summary>
    public const string Orphan = "HRD338";

    /// <summary>A time in the notes after the recording's end.</summary>
    public const string NoteTime = "HRD339";

    /// <summary>Times in the notes that do not ascend.</summary>
    public const string NoteOrder = "HRD340";

    /// <summary>A transcript that leaves out the beginning or the end.</summary>
    public const string Coverage = "HRD341";

    /// <summary>A recording that is silent for long at its beginning or end.</summary>
    public const string Silence = "HRD342";

    /// <summary>A description of a picture that describes nothing.</summary>
    public const string Alt = "HRD343";

    /// <summary>A title that begins with the episode's number.</summary>
    public const string TitleNumber = "HRD345";

    /// <summary>A person twice for one role.</summary>
    public const string Credit = "HRD346";
}
