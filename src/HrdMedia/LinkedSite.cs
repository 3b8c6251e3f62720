using HrdMedia.Layout;
using HrdMedia.Pipelines;
using HrdMedia.Settings;

namespace HrdMedia;

/// <summary>What a catalogue was linked from: a reading that differs from it in one episode need not link it anew.</summary>
/// <param name="Settings">What was read of <c>site.yaml</c>.</param>
/// <param name="Linker">What was read of the other files.</param>
/// <param name="Files">All files as they were.</param>
/// <param name="Options">What the site was told.</param>
/// <param name="Theme">Draws pages.</param>
/// <param name="Catalog">The catalogue, or null before it is linked.</param>
internal sealed record LinkedSite(IReadOnlyList<Document<SiteSettings>> Settings, Linker Linker, IReadOnlyList<SourceFile> Files,
    SiteOptions Options, ITheme Theme, Catalog? Catalog = null)
{
    /// <summary>Whether another has the same settings, options and theme, and files of the same names.</summary>
    public bool HasSameOthers(LinkedSite other) => Linker.AreSame(Settings, other.Settings) && Options == other.Options &&
        ReferenceEquals(Theme, other.Theme) && HasSamePaths(other);

    private bool HasSamePaths(LinkedSite other)
    {
        var (from, end) = SourceChanges.SameEnds(Files, other.Files);
        return Files.Count == other.Files.Count &&
            Enumerable.Range(from, Files.Count - end - from).All(i => Files[i].Path == other.Files[i].Path);
    }
}
