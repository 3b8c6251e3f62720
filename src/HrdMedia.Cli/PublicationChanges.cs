namespace HrdMedia.Cli;

/// <summary>How an output folder differs from what it was.</summary>
/// <param name="Files">How many files it has.</param>
/// <param name="Added">Files that were not there.</param>
/// <param name="Changed">Files with other bytes.</param>
/// <param name="Removed">Files that nothing makes any more.</param>
internal sealed record PublicationChanges(int Files, int Added, int Changed, int Removed)
{
    /// <summary>Whether nothing differs.</summary>
    public bool IsNone => Added + Changed + Removed == 0;
}
