namespace HrdMedia.Yaml;

/// <summary>A kind of value that a field can have: its name for the field reference, what it looks like, and how it is
/// read.</summary>
/// <typeparam name="T">What the value becomes.</typeparam>
/// <param name="name">The name as in the field reference.</param>
/// <param name="shape">What a value looks like, for editors; never narrower than what is read.</param>
/// <param name="fallback">Stands for a value that could not be read; it is never published, because the error stops the
/// build.</param>
/// <param name="read">Reads a node that is not empty, reports what is wrong, and then returns the fallback.</param>
/// <param name="example">A value to be offered to who left the field out; a fresh one each time, or an ellipsis.</param>
public sealed class Kind<T>(
    string name, Shape shape, T fallback, Func<YamlNode, FieldContext, T> read, Func<string>? example = null)
    : ValueKind(name, shape)
{
    /// <summary>Stands for a value that could not be read.</summary>
    public T Fallback { get; } = fallback;

    /// <summary>A value to be offered to who left the field out.</summary>
    public string Example => example?.Invoke() ?? "…";

    /// <summary>Reads a node; what is wrong with it is reported.</summary>
    public T Read(YamlNode node, FieldContext context) => read(node, context);

    /// <summary>The same text form read into something else.</summary>
    public Kind<TOther> To<TOther>(Func<T, TOther> convert) =>
        new(Name, Shape, convert(Fallback), (node, context) => convert(Read(node, context)), example);
}
