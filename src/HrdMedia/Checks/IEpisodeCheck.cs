using HrdMedia.Episodes;
using HrdMedia.Pipelines;

namespace HrdMedia.Checks;

/// <summary>A rule that holds each episode against itself: what it finds rests on that episode and on nothing else.</summary>
internal interface IEpisodeCheck : ICheck<Catalog>
{
    /// <summary>Reports where one episode breaks the rule.</summary>
    void Check(Episode episode, DiagnosticBag diagnostics);
}
