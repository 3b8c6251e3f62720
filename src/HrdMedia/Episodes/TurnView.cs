namespace HrdMedia.Episodes;

/// <summary>A paragraph of a transcript.</summary>
/// <param name="Id">Its id on the page, for example <c>t41</c>.</param>
/// <param name="Start">Where it begins, for example "0:41"; empty when that is not known.</param>
/// <param name="Seconds">Where it begins, in seconds.</param>
/// <param name="Speaker">Who speaks, when it is another than before; may be empty.</param>
/// <param name="Text">What is said.</param>
public sealed record TurnView(string Id, string Start, double Seconds, string Speaker, string Text)
{
    /// <summary>Where it ends, in seconds; 0 when that is not known.</summary>
    public double Ends { get; init; }

    /// <summary>The content notes of which a part begins here; may be empty.</summary>
    public IReadOnlyList<ContentNoteView> Notes { get; init; } = [];

    /// <summary>Whether it stands in a part that a content note is about.</summary>
    public bool IsMarked { get; init; }
}
