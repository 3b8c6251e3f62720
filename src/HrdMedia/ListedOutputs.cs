using HrdMedia.Pipelines;

namespace HrdMedia;

/// <summary>Outputs that are listed only until the one that is looked for; safe to ask from several threads.</summary>
/// <param name="outputs">The outputs, each made when it is its turn. Of two that claim one path the first counts; that there are
/// two is told where all are listed.</param>
internal sealed class ListedOutputs(IEnumerable<Output> outputs)
{
    private readonly Lock turn = new();
    private readonly Dictionary<string, Output> byPath = new(StringComparer.Ordinal);
    private IEnumerator<Output>? rest;

    /// <summary>The output with this path, or null.</summary>
    public Output? Find(string path)
    {
        lock (turn)
        {
            try
            {
                return byPath.GetValueOrDefault(path) ?? ListUntil(path, rest ??= outputs.GetEnumerator());
            }
            catch
            {
                // What cannot be listed fails each time that it is needed: a list that has failed once looks like one that ends.
                rest = null;
                throw;
            }
        }
    }

    private Output? ListUntil(string path, IEnumerator<Output> list)
    {
        while (list.MoveNext())
        {
            if (byPath.TryAdd(list.Current.Path, list.Current) && list.Current.Path == path)
            {
                return list.Current;
            }
        }

        return null;
    }
}
