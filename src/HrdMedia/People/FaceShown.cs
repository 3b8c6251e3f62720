namespace HrdMedia.People;

/// <summary>What a person's picture shows of the face.</summary>
public enum FaceShown
{
    /// <summary>No face: hands, a back, a thing.</summary>
    None,

    /// <summary>A drawing.</summary>
    Drawn,

    /// <summary>The face, made unrecognisable.</summary>
    Blurred,

    /// <summary>The face.</summary>
    Shown,
}
