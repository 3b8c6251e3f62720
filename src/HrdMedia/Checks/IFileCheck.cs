using HrdMedia.Pipelines;

namespace HrdMedia.Checks;

/// <summary>A rule that holds each file's path against itself.</summary>
internal interface IFileCheck : ICheck<Catalog>
{
    /// <summary>Reports which of some files break the rule.</summary>
    void Check(IEnumerable<SourceFile> files, DiagnosticBag diagnostics);
}
