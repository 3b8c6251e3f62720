using HrdMedia.Episodes;

namespace HrdMedia;

/// <content>The catalogue after an edit of one episode that looks the same to all others.</content>
public sealed partial class Catalog
{
    /// <summary>The same catalogue with another episode in the place of one; of what has been worked out it keeps what does not
    /// hold that episode, and puts the new one where it does.</summary>
    /// <remarks>Whatever is kept in this class and rests on episodes has its line here; tests follow every field.</remarks>
    /// <param name="edit">An episode of this catalogue, and one that is the same to all others.</param>
    internal Catalog With(EpisodeEdit edit)
    {
        var (change, next) = (new ListChange<Episode>([edit.Before], [edit.Now]), (Catalog)MemberwiseClone());
        next.index = index.With(change);
        next.read = read is null || ReferenceEquals(read, index) ? next.index : read.With(change);
        next.origins = origins.With(edit);
        next.whole = whole?.With(edit);
        next.byHost = new(StringComparer.Ordinal);
        return next;
    }
}
