using HrdMedia.Episodes;
using HrdMedia.Pipelines;

namespace HrdMedia.Checks;

/// <summary>A rule that holds episodes against each other: whether it finds anything rests on them, in whichever order they
/// stand, and on some other records; and where it finds nothing, it finds nothing of fewer episodes either.</summary>
internal interface IComparingCheck : ICheck<Catalog>
{
    /// <summary>Whether an episode may break the rule where all others keep it, as look-ups tell; in doubt it may.</summary>
    /// <param name="episode">An episode.</param>
    /// <param name="catalog">The catalogue; it is one of its <see cref="Catalog.ReadEpisodes"/>.</param>
    bool MayBreak(Episode episode, Catalog catalog);

    /// <summary>The other records that it looks at.</summary>
    IEnumerable<object> Others(Catalog catalog);
}
