namespace HrdMedia.Yaml;

/// <summary>What texts must match, as far as a regular expression can say it that ECMA-262 (with Unicode on) and .NET read
/// alike. None is narrower than the reader of its kind: a test puts every value to both.</summary>
internal static class Patterns
{
    private const string IdPart = "[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?";

    private const string AddressCharacters = @"[A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=%-]+$";

    /// <summary>Anything but the mark of a text that is still to be written.</summary>
    public const string Written = @"^(?!\s*(?:TODO(?::[\s\S]*)?|…|\.\.\.)\s*$)";

    /// <summary>Words on one line; the line's end, which a block of YAML keeps, may follow.</summary>
    public const string Line = Written + @"\s*\S[^\n]*\s*$";

    /// <summary>An id.</summary>
    public const string Id = $"^{IdPart}$";

    /// <summary>Two ids with a slash between them.</summary>
    public const string Episode = $"^{IdPart}/{IdPart}$";

    /// <summary>Ids, each with a slash after it.</summary>
    public const string Folder = $"^(?:{IdPart}/)+$";

    /// <summary>A UUID that is not of zeros alone.</summary>
    public const string Uuid = @"^\s*(?!0{8}-0{4}-0{4}-0{4}-0{12})[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\s*$";

    /// <summary>A web address.</summary>
    public const string Url = "^https?://" + AddressCharacters;

    /// <summary>A web address without question or fragment.</summary>
    public const string BaseUrl = "^https?://[^?#]+$";

    /// <summary>An e-mail address.</summary>
    public const string Email = @"^[^@\s]+@[^@\s]*\.[^@\s]*$";

    /// <summary>The name of a file.</summary>
    public const string FileName = "^[a-z0-9_-][a-z0-9_.-]{0,119}$";

    /// <summary>The name of a transcript's file: its last part but one is a language.</summary>
    public const string Transcript =
        @"^[a-z0-9_-][a-z0-9_.-]*\.[a-z]{2,3}(?:-[a-z0-9]{2,4}){0,2}\.(?:vtt|srt|json|html|txt)$";

    /// <summary>The name of a JSON file.</summary>
    public const string JsonFile = @"^[a-z0-9_-][a-z0-9_.-]*\.json$";

    /// <summary>A date with time and zone.</summary>
    public const string Instant = "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])" +
        "T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?(?:Z|[+-][0-9]{2}:[0-9]{2})$";

    /// <summary>A year, a month or a day.</summary>
    public const string Date = "^[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?$";

    /// <summary>Proof of bytes (W3C Subresource Integrity).</summary>
    public const string Integrity = "^sha(?:256|384|512)-[A-Za-z0-9+/]+={0,2}$";

    /// <summary>An address with one of these schemes.</summary>
    public static string Uri(IEnumerable<string> schemes) => $"^(?:{string.Join('|', schemes)}):{AddressCharacters}";
}
