namespace HrdMedia.Schema;

/// <summary>A row of the field reference, without its marks.</summary>
/// <param name="Name">The field, or the kind of value.</param>
/// <param name="IsRequired">Whether it is marked as required.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Meaning">What it is; may be empty.</param>
public sealed record ReferenceRow(string Name, bool IsRequired, string Kind, string Meaning);
