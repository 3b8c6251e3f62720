namespace HrdMedia.Pictures;

/// <summary>The kinds of file that pictures are made as.</summary>
public enum PictureFormat
{
    /// <summary>What browsers of the last years show; half the size of the others.</summary>
    Webp,

    /// <summary>What every browser shows.</summary>
    Jpeg,

    /// <summary>JPEG in one pass, which players that know no other draw as well; smaller and coarser.</summary>
    BaselineJpeg,

    /// <summary>What every browser shows and can be transparent.</summary>
    Png,
}
