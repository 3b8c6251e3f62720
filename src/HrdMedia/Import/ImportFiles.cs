namespace HrdMedia.Import;

/// <summary>What stands at the addresses that a feed names, as far as it has been fetched.</summary>
/// <param name="files">By address.</param>
public sealed class ImportFiles(IReadOnlyDictionary<string, FetchedFile> files)
{
    /// <summary>Nothing has been fetched.</summary>
    public static ImportFiles None { get; } = new(new Dictionary<string, FetchedFile>());

    /// <summary>What stands at an address, or null when it has not been asked for.</summary>
    public FetchedFile? Of(string address) => files.GetValueOrDefault(address);
}
