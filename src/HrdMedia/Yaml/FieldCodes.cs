namespace HrdMedia.Yaml;

/// <summary>Codes of what is wrong with one field.</summary>
public static class FieldCodes
{
    /// <summary>A field that this kind of file does not have.</summary>
    public const string Unknown = "HRD100";

    /// <summary>A required field is missing or has no value.</summary>
    public const string Missing = "HRD101";

    /// <summary>A list where a value belongs, a value where a map belongs, and so on.</summary>
    public const string WrongType = "HRD102";

    /// <summary>Not a date.</summary>
    public const string Date = "HRD103";

    /// <summary>Not a date with time and zone.</summary>
    public const string Instant = "HRD104";

    /// <summary>Not a duration.</summary>
    public const string Duration = "HRD105";

    /// <summary>Not a UUID.</summary>
    public const string Uuid = "HRD106";

    /// <summary>Not a BCP 47 language tag.</summary>
    public const string Language = "HRD107";

    /// <summary>Not an ISO 3166-1 alpha-2 country code.</summary>
    public const string Country = "HRD108";

    /// <summary>Not a number, or one out of range.</summary>
    public const string Number = "HRD109";

    /// <summary>Neither true nor false.</summary>
    public const string Boolean = "HRD110";

    /// <summary>None of the words that the field can have.</summary>
    public const string Choice = "HRD111";

    /// <summary>Not an absolute web address.</summary>
    public const string Url = "HRD112";

    /// <summary>Not an id.</summary>
    public const string Id = "HRD113";

    /// <summary>Not the name of a file beside this one.</summary>
    public const string FileName = "HRD114";

    /// <summary>Not a licence that the list knows.</summary>
    public const string Licence = "HRD115";

    /// <summary>None of Apple's categories.</summary>
    public const string Category = "HRD116";

    /// <summary>Not an e-mail address.</summary>
    public const string Email = "HRD117";

    /// <summary>A text that is longer than apps show.</summary>
    public const string TooLong = "HRD118";

    /// <summary>Two fields of which one excludes the other.</summary>
    public const string Conflict = "HRD119";

    /// <summary>Not a recurrence rule (RFC 5545).</summary>
    public const string Rule = "HRD120";

    /// <summary>Not an integrity value (W3C Subresource Integrity).</summary>
    public const string Integrity = "HRD121";

    /// <summary>A control of direction that is not closed.</summary>
    public const string Direction = "HRD122";

    /// <summary>Not the address of a page that was taken back.</summary>
    public const string Withdrawn = "HRD123";

    /// <summary>A text that is still to be written.</summary>
    public const string Unwritten = "HRD124";
}
