namespace HrdMedia.Media;

/// <summary>The codes of everything that can be wrong with a media file.</summary>
public static class MediaDiagnostics
{
    /// <summary>The sound file has no bytes.</summary>
    public const string AudioEmpty = "HRD400";

    /// <summary>The file is something else than sound.</summary>
    public const string AudioNotSound = "HRD401";

    /// <summary>The file's name ends in something that does not fit its content.</summary>
    public const string AudioMislabelled = "HRD402";

    /// <summary>The end of the recording is missing.</summary>
    public const string AudioTruncated = "HRD403";

    /// <summary>The file has headers but no sound in it.</summary>
    public const string AudioNoFrames = "HRD404";

    /// <summary>The MP4 file has no audio track.</summary>
    public const string AudioNoTrack = "HRD405";

    /// <summary>The sound is in a format that podcast apps do not play.</summary>
    public const string AudioUnsupported = "HRD406";

    /// <summary>The headers contradict themselves.</summary>
    public const string AudioDamaged = "HRD407";

    /// <summary>The MP4 file has a track of timed data, such as a phone's position, that cannot be removed.</summary>
    public const string AudioHiddenTrack = "HRD408";

    /// <summary>The picture file has no bytes.</summary>
    public const string PictureEmpty = "HRD420";

    /// <summary>The file is something else than a picture.</summary>
    public const string PictureNotPicture = "HRD421";

    /// <summary>The picture's name ends in something that does not fit its content.</summary>
    public const string PictureMislabelled = "HRD422";

    /// <summary>The end of the picture is missing.</summary>
    public const string PictureTruncated = "HRD423";

    /// <summary>The picture is stored on its side with a note to turn it.</summary>
    public const string PictureTurned = "HRD424";

    /// <summary>The picture is of a kind that is not accepted.</summary>
    public const string PictureUnsupported = "HRD425";

    /// <summary>The picture's headers contradict themselves.</summary>
    public const string PictureDamaged = "HRD426";

    /// <summary>Hidden data cannot be removed from this kind of picture.</summary>
    public const string PictureNotCleanable = "HRD427";

    /// <summary>The picture has more pixels than will be decoded.</summary>
    public const string PictureTooLarge = "HRD428";

    /// <summary>The picture's headers are well, but its pixels cannot be read.</summary>
    public const string PictureUndecodable = "HRD429";
}
