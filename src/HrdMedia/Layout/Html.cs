namespace HrdMedia.Layout;

/// <summary>Markup that is safe to write into a page as it is: made by our own writers, never taken from a producer.</summary>
/// <param name="Markup">HTML; may be empty.</param>
public readonly record struct Html(string Markup)
{
    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => string.IsNullOrEmpty(Markup);

    /// <inheritdoc/>
    public override string ToString() => Markup ?? "";
}
