namespace HrdMedia.Import;

/// <summary>
/// Who takes part in what. In a feed an item's list stands in the place of the channel's (podcast namespace,
/// <c>podcast:person</c>), here it is added to it: so the show has only those of the channel who are in every episode.
/// </summary>
internal sealed class ImportedCredits
{
    private readonly IReadOnlyList<IReadOnlyList<string>> ofItems;

    /// <summary>Puts credits in their places.</summary>
    /// <param name="ofChannel">Of the channel.</param>
    /// <param name="ofItems">Of each item; an item without any has the channel's.</param>
    public ImportedCredits(IReadOnlyList<string> ofChannel, IReadOnlyList<IReadOnlyList<string>> ofItems)
    {
        this.ofItems = [.. ofItems.Select(list => list.Count > 0 ? list : ofChannel)];
        OfShow = [.. ofChannel.Where(credit => this.ofItems.All(list => list.Contains(credit)))];
    }

    /// <summary>Those of the show.</summary>
    public IReadOnlyList<string> OfShow { get; }

    /// <summary>Those of one episode besides.</summary>
    public IReadOnlyList<string> OfEpisode(int index) => [.. ofItems[index].Except(OfShow)];
}
