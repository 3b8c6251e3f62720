using System.Diagnostics.CodeAnalysis;

namespace HrdMedia.Pipelines;

/// <summary>All outputs of a site, each path once, in ordinal order.</summary>
public sealed class OutputSet
{
    /// <summary>The code of the diagnostic for two sources that claim one path.</summary>
    public const string CollisionCode = "HRD901";

    private readonly Func<ReadOnlySpan<char>, Output?> find;
    private readonly Func<IEnumerable<Output>> list;

    private OutputSet(Func<ReadOnlySpan<char>, Output?> find, Func<IEnumerable<Output>> list) =>
        (this.find, this.list) = (find, list);

    /// <summary>The outputs, in ordinal order of their paths.</summary>
    // Sorted when they are asked for: a preview that shows one page asks for no order.
    public IReadOnlyList<Output> All => field ??= [.. list().OrderBy(o => o.Path, StringComparer.Ordinal)];

    /// <summary>Finds an output by its exact path.</summary>
    public bool TryFind(ReadOnlySpan<char> path, [NotNullWhen(true)] out Output? output)
    {
        output = find(path);
        return output is not null;
    }

    /// <summary>Outputs of which none is listed before all are asked for.</summary>
    /// <param name="find">Finds one of them by its path, or one that is none of it.</param>
    /// <param name="list">Lists all, each path once.</param>
    public static OutputSet Of(Func<string, Output?> find, Func<IEnumerable<Output>> list) =>
        new(path => find(path.ToString()) is { } found && path.SequenceEqual(found.Path) ? found : null, list);

    /// <summary>Collects outputs; two that claim one path, even in other letter case, are an error that names both.</summary>
    public static OutputSet Collect(IEnumerable<Output> outputs, DiagnosticBag diagnostics)
    {
        // By path in any letter case, because a Windows or macOS folder holds only one of two that differ in that.
        var seen = new Dictionary<string, Output>(StringComparer.OrdinalIgnoreCase);
        foreach (var output in outputs)
        {
            if (!seen.TryAdd(output.Path, output))
            {
                diagnostics.Error(CollisionCode, new Place(output.Source),
                    $"'{output.Source}' and '{seen[output.Path].Source}' both make '/{output.Path}'. Rename one of them.");
            }
        }

        // Asked for each link of each page, which means one path and no other letter case.
        var byPath = new Dictionary<string, Output>(seen, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        return new OutputSet(path => byPath.TryGetValue(path, out var found) ? found : null, () => seen.Values);
    }
}
