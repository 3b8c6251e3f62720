namespace HrdMedia.Media.Metadata;

/// <summary>What a file can tell of people besides what is seen and heard, the most dangerous first.</summary>
[Flags]
public enum MetadataKinds
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Where it was made.</summary>
    Place = 1,

    /// <summary>The number of one camera, lens or recorder: it joins files that one person made.</summary>
    Serial = 2,

    /// <summary>Somebody's name.</summary>
    Name = 4,

    /// <summary>When it was made.</summary>
    Time = 8,

    /// <summary>The model of a camera, phone or recorder.</summary>
    Device = 16,

    /// <summary>Words that somebody wrote.</summary>
    Words = 32,

    /// <summary>Another picture in the file, often what it was before it was cut or blurred.</summary>
    Picture = 64,

    /// <summary>What programs keep for themselves: earlier steps, folders, users.</summary>
    Program = 128,

    /// <summary>Bytes after the end of the file proper.</summary>
    Trailer = 256,

    /// <summary>Another file in it.</summary>
    Attachment = 512,

    /// <summary>What it was before it was changed.</summary>
    Earlier = 1024,
}
