namespace HrdMedia.Offline;

/// <summary>What a copy of the site holds.</summary>
public enum CopyKind
{
    /// <summary>Everything but the recordings.</summary>
    Text,

    /// <summary>Everything, with the smallest version of each recording.</summary>
    Audio,
}
