namespace HrdMedia.Consents;

/// <summary>What a person can agree to.</summary>
public enum ConsentScope
{
    /// <summary>That the recording in which they speak is published.</summary>
    Audio,

    /// <summary>That their own name is said.</summary>
    Name,

    /// <summary>That a picture of them is shown.</summary>
    Picture,

    /// <summary>That what they say is published in writing.</summary>
    Transcript,

    /// <summary>That their country is named.</summary>
    Country,

    /// <summary>That it is published in other languages than that of the recording.</summary>
    Translation,
}
