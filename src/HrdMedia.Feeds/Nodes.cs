namespace HrdMedia.Feeds;

/// <summary>Composes nodes: lists, conditions and values that may be missing.</summary>
public static class Nodes
{
    /// <summary>These nodes, one after the other; a null is skipped.</summary>
    public static INode<TContext> All<TContext>(params ReadOnlySpan<INode<TContext>?> nodes) =>
        new NodeList<TContext>(nodes.ToArray());

    /// <summary>One node per element, made while the document is written and not kept: ten thousand items cost the memory of
    /// one.</summary>
    public static INode<TContext> Each<T, TContext>(IEnumerable<T> source, Func<T, INode<TContext>?> node) =>
        new NodeList<TContext>(source.Select(node));

    /// <summary>The node if the condition holds, else nothing; the node is not made before it is known to be wanted.</summary>
    public static INode<TContext>? When<TContext>(bool condition, Func<INode<TContext>?> node) => condition ? node() : null;

    /// <summary>The node for the value, or nothing for a null.</summary>
    public static INode<TContext>? Maybe<T, TContext>(T? value, Func<T, INode<TContext>?> node)
        where T : class => value is null ? null : node(value);

    /// <summary>The node for the value, or nothing for a null.</summary>
    public static INode<TContext>? Maybe<T, TContext>(T? value, Func<T, INode<TContext>?> node)
        where T : struct => value is { } known ? node(known) : null;
}
