using System.Diagnostics.CodeAnalysis;

namespace HrdMedia.Pipelines;

/// <summary>All outputs of a site, each path once, in ordinal order.</summary>
public sealed class OutputSet
{
    /// <summary>The code of the diagnostic for two sources that claim one path.</summary>
    public const string CollisionCode = "HRD901";

    // By path in any letter case, because a Windows or macOS folder holds only one of two that differ in that.
    private readonly Dictionary<string, Output> byPath;

    private OutputSet(Dictionary<string, Output> byPath) => this.byPath = byPath;

    /// <summary>The outputs, in ordinal order of their paths.</summary>
    // Sorted when they are asked for: a preview that shows one page asks for no order.
    public IReadOnlyList<Output> All => field ??= [.. byPath.Values.OrderBy(o => o.Path, StringComparer.Ordinal)];

    /// <summary>Finds an output by its exact path.</summary>
    public bool TryFind(string path, [NotNullWhen(true)] out Output? output)
    {
        output = byPath.GetValueOrDefault(path) is { } found && found.Path == path ? found : null;
        return output is not null;
    }

    /// <summary>Collects outputs; two that claim one path, even in other letter case, are an error that names both.</summary>
    public static OutputSet Collect(IEnumerable<Output> outputs, DiagnosticBag diagnostics)
    {
        var seen = new Dictionary<string, Output>(StringComparer.OrdinalIgnoreCase);
        foreach (var output in outputs)
        {
            if (!seen.TryAdd(output.Path, output))
            {
                diagnostics.Error(CollisionCode, new Place(output.Source),
                    $"'{output.Source}' and '{seen[output.Path].Source}' both make '/{output.Path}'. Rename one of them.");
            }
        }

        return new OutputSet(seen);
    }
}
