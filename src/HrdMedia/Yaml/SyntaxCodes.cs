namespace HrdMedia.Yaml;

/// <summary>Codes of what is wrong with a file before its fields are looked at.</summary>
public static class SyntaxCodes
{
    /// <summary>The bytes are not UTF-8.</summary>
    public const string NotUtf8 = "HRD001";

    /// <summary>The file is UTF-16 or UTF-32.</summary>
    public const string Utf16 = "HRD002";

    /// <summary>The file begins with a byte order mark.</summary>
    public const string ByteOrderMark = "HRD003";

    /// <summary>Lines end with a carriage return.</summary>
    public const string LineEnds = "HRD004";

    /// <summary>Nothing stands in the file.</summary>
    public const string Empty = "HRD005";

    /// <summary>The text is not YAML.</summary>
    public const string Yaml = "HRD006";

    /// <summary>The file is larger than a catalogue file can be.</summary>
    public const string TooLarge = "HRD007";

    /// <summary>Lists and maps stand too deep in one another.</summary>
    public const string TooDeep = "HRD008";

    /// <summary>An anchor, an alias or a tag, which catalogue files do not use.</summary>
    public const string Anchor = "HRD009";

    /// <summary>One key twice in one map.</summary>
    public const string DuplicateKey = "HRD010";

    /// <summary>A character that no feed and no page may hold.</summary>
    public const string IllegalCharacter = "HRD011";

    /// <summary>More than one YAML document in a file.</summary>
    public const string SeveralDocuments = "HRD012";

    /// <summary>The file holds something else than keys and values.</summary>
    public const string NotAMap = "HRD013";

    /// <summary>The file's name cannot be an id.</summary>
    public const string FileName = "HRD014";

    /// <summary>A file that nothing reads, because of its place or ending.</summary>
    public const string UnknownFile = "HRD015";

    /// <summary>A link that leads out of the catalogue.</summary>
    public const string LinkOut = "HRD016";

    /// <summary>A tab where YAML wants spaces.</summary>
    public const string Tab = "HRD017";

    /// <summary>A page whose fields do not stand between two lines of <c>---</c>.</summary>
    public const string FrontMatter = "HRD018";

    /// <summary>The text is not JSON.</summary>
    public const string Json = "HRD019";
}
