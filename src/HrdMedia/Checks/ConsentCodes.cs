namespace HrdMedia.Checks;

/// <summary>Codes of what people have not agreed to.</summary>
public static class ConsentCodes
{
    /// <summary>Something is published that is not in the scope.</summary>
    public const string BeyondScope = "HRD610";

    /// <summary>A consent ends within a month.</summary>
    public const string EndsSoon = "HRD611";

    /// <summary>A consent has ended, and what rests on it is left out.</summary>
    public const string LeftOut = "HRD612";

    /// <summary>The same, said to who can mend it: an error of a check, and never of a build.</summary>
    public const string Ended = "HRD613";

    /// <summary>A page links to what is left out.</summary>
    public const string LinkToLeftOut = "HRD614";

    /// <summary>A text has the words of a link to what is left out.</summary>
    public const string LinkWithWords = "HRD656";

    /// <summary>A file has the name of a person who is left out.</summary>
    public const string NameOfLeftOut = "HRD657";

    /// <summary>No consent where the site asks for one.</summary>
    public const string Missing = "HRD615";

    /// <summary>A reference that says whose it is.</summary>
    public const string TellingReference = "HRD616";

    /// <summary>Nobody has asked the person for years.</summary>
    public const string OldReview = "HRD617";

    /// <summary>Published in a language that is not among those agreed to.</summary>
    public const string BeyondLanguages = "HRD618";
}
