using HrdMedia.Episodes;
using HrdMedia.Pipelines;

namespace HrdMedia.Checks;

/// <summary>A rule that holds episodes against each other: whether it finds anything rests on some facts of each, in whichever
/// order they stand, and on some other records; and where it finds nothing, it finds nothing of fewer episodes either.</summary>
internal interface IComparingCheck : ICheck<Catalog>
{
    /// <summary>All that it looks at of an episode, without places; equal by value.</summary>
    object FactsOf(Episode episode);

    /// <summary>The other records that it looks at.</summary>
    IEnumerable<object> Others(Catalog catalog);
}
