using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace HrdMedia.Pipelines;

/// <summary>All outputs of a site, each path once, in ordinal order.</summary>
public sealed class OutputSet
{
    /// <summary>The code of the diagnostic for two sources that claim one path.</summary>
    public const string CollisionCode = "HRD901";

    private readonly FrozenDictionary<string, Output> byPath;

    private OutputSet(IReadOnlyList<Output> all)
    {
        All = all;
        byPath = all.ToFrozenDictionary(o => o.Path, StringComparer.Ordinal);
    }

    /// <summary>The outputs, in ordinal order of their paths.</summary>
    public IReadOnlyList<Output> All { get; }

    /// <summary>Finds an output by its exact path.</summary>
    public bool TryFind(string path, [NotNullWhen(true)] out Output? output) => byPath.TryGetValue(path, out output);

    /// <summary>Collects outputs; two that claim one path, even in other letter case, are an error that names both.</summary>
    public static OutputSet Collect(IEnumerable<Output> outputs, DiagnosticBag diagnostics)
    {
        // Letter case is folded because a Windows or macOS folder holds only one of the two.
        var seen = new Dictionary<string, Output>(StringComparer.OrdinalIgnoreCase);
        foreach (var output in outputs)
        {
            if (!seen.TryAdd(output.Path, output))
            {
                diagnostics.Error(CollisionCode, new Place(output.Source),
                    $"'{output.Source}' and '{seen[output.Path].Source}' both make '/{output.Path}'. Rename one of them.");
            }
        }

        return new OutputSet([.. seen.Values.OrderBy(o => o.Path, StringComparer.Ordinal)]);
    }
}
