namespace HrdMedia.Checks;

/// <summary>Codes of what only the network tells: <c>hrdmedia check --online</c>, never a build.</summary>
public static class OnlineCodes
{
    /// <summary>A link to what is not there (a warning).</summary>
    public const string LinkGone = "HRD520";

    /// <summary>A link to what has moved for good (a warning).</summary>
    public const string LinkMoved = "HRD521";

    /// <summary>A link to a host whose certificate browsers refuse (a warning).</summary>
    public const string LinkCertificate = "HRD522";

    /// <summary>A link to a host that does not answer (a warning).</summary>
    public const string LinkSilent = "HRD523";

    /// <summary>A recording that is not there.</summary>
    public const string RecordingGone = "HRD530";

    /// <summary>A recording of another size than the catalogue says.</summary>
    public const string RecordingLength = "HRD531";

    /// <summary>A recording that is sent as another type than the catalogue says (a warning), or a page in its place.</summary>
    public const string RecordingType = "HRD532";

    /// <summary>A recording of which no part can be fetched: nobody can jump in it (a warning).</summary>
    public const string RecordingParts = "HRD533";
}
