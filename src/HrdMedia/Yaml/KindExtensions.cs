namespace HrdMedia.Yaml;

/// <summary>
/// Kinds made of other kinds. Not members of <see cref="Kind{T}"/>: a type that leads to itself around another one has no end
/// for a native compiler, which makes all of them beforehand (IL3054).
/// </summary>
public static class KindExtensions
{
    private static readonly Kind<bool> Unknown = Kinds.Choice(("unknown", true));

    /// <summary>The same kind with the value's place kept, for rules that look at several files.</summary>
    public static Kind<Located<T>> Located<T>(this Kind<T> kind) => Kept(ref kind.WithPlace, kind, static kind =>
        new Kind<Located<T>>(kind.Name, kind.Shape, new Located<T>(kind.Fallback, default),
            (node, context) => new Located<T>(kind.Read(node, context), node.Place), () => kind.Example));

    /// <summary>The same, or the word <c>unknown</c> for what nobody can tell.</summary>
    public static Kind<T> OrUnknown<T>(this Kind<T> kind, T unknown) => new(kind.Name, new EitherShape(kind, Unknown),
        kind.Fallback, (node, context) => node is YamlScalar { Text: "unknown" } ? unknown : kind.Read(node, context),
        () => kind.Example);

    /// <summary>A list of this kind; a single value stands for a list of one.</summary>
    public static Kind<IReadOnlyList<T>> List<T>(this Kind<T> kind) => Kept(ref kind.InList, kind, static kind =>
        new Kind<IReadOnlyList<T>>($"list of {kind.Name}", new ListShape(kind), [], (node, context) => node is YamlList list
            ? Each(kind, list, context)
            : new[] { kind.Read(node, context) }));

    /// <summary>A list of what can be read of this kind, which gives null for what cannot.</summary>
    public static Kind<IReadOnlyList<T>> Items<T>(this Kind<T?> kind)
        where T : class => Kept(ref kind.InItems, kind, static kind =>
            kind.List().To(all => all.Contains(null) ? all.OfType<T>().ToArray() : (IReadOnlyList<T>)all!));

    // Asked for with every file that is read, and always the same: made once. What another thread makes meanwhile is no other.
    private static Kind<TOther> Kept<T, TOther>(ref object? kept, Kind<T> kind, Func<Kind<T>, Kind<TOther>> make) =>
        (Kind<TOther>)(kept ??= make(kind));

    private static T[] Each<T>(Kind<T> kind, YamlList list, FieldContext context)
    {
        var values = new T[list.Items.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = kind.Read(list.Items[i], context);
        }

        return values;
    }
}
