namespace HrdMedia.Tests.Properties;

/// <summary>Fields of one file of the small catalogue, written anew.</summary>
/// <param name="File">The file, under <c>episodes</c>.</param>
/// <param name="Fields">What is written.</param>
public sealed record FieldChange(string File, string Fields)
{
    /// <summary>As it stands in a counterexample.</summary>
    public override string ToString() => $"{File}: {Fields.TrimEnd('\n').Replace("\n", " / ", StringComparison.Ordinal)}";
}
