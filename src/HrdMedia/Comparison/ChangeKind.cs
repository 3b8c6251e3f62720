namespace HrdMedia.Comparison;

/// <summary>What subscribers can notice. From <see cref="Guid"/> on it hurts them, and must be meant.</summary>
public enum ChangeKind
{
    /// <summary>An episode that they do not have yet.</summary>
    New,

    /// <summary>An episode has another title.</summary>
    Title,

    /// <summary>An episode has other notes.</summary>
    Notes,

    /// <summary>An episode's page stands elsewhere.</summary>
    Page,

    /// <summary>An episode has another guid.</summary>
    Guid,

    /// <summary>A guid stands for another episode, or for two.</summary>
    Reused,

    /// <summary>The recording of a published episode is another, or stands elsewhere.</summary>
    Audio,

    /// <summary>The date of a published episode is another.</summary>
    Date,

    /// <summary>A published episode is gone.</summary>
    Gone,

    /// <summary>A feed stands elsewhere.</summary>
    Moved,

    /// <summary>A feed is gone.</summary>
    Lost,

    /// <summary>A feed has another <c>podcast:guid</c>.</summary>
    Identity,
}
