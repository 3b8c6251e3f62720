namespace HrdMedia.People;

/// <summary>Whose voice speaks a person's words.</summary>
public enum VoiceHeard
{
    /// <summary>The person's own.</summary>
    Original,

    /// <summary>The person's own, altered so that it cannot be turned back.</summary>
    Altered,

    /// <summary>Somebody else's.</summary>
    ReadByActor,
}
