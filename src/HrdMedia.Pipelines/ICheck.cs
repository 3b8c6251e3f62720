namespace HrdMedia.Pipelines;

/// <summary>A rule that the linked catalogue must keep; named for the rule.</summary>
public interface ICheck<in TCatalog>
{
    /// <summary>Reports every place where the rule is broken.</summary>
    void Check(TCatalog catalog, DiagnosticBag diagnostics);
}
