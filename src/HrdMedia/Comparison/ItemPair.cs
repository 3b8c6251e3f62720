namespace HrdMedia.Comparison;

/// <summary>An item in two states of a feed.</summary>
/// <param name="Old">As it was.</param>
/// <param name="Now">As it will be.</param>
public sealed record ItemPair(PublishedItem Old, PublishedItem Now)
{
    /// <summary>Whether apps see another item.</summary>
    public bool HasOtherGuid => Old.Identity != Now.Identity;

    /// <summary>Whether it is another episode under an old guid: nothing else of it is the same.</summary>
    public bool IsReused => !HasOtherGuid && Old.Title != Now.Title && Old.Link != Now.Link && Old.Recording != Now.Recording &&
        Old.Published != Now.Published;
}
