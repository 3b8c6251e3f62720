namespace HrdMedia.Media.Svg;

/// <summary>An element of a drawing, or a piece of text in one.</summary>
/// <param name="name">Its local name; empty for a piece of text.</param>
/// <param name="text">The text; empty for an element.</param>
internal sealed class SvgElement(string name, string text = "")
{
    public string Name { get; set; } = name;

    public string Text { get; } = text;

    public List<SvgElement> Children { get; } = [];

    // Few: a list in the order of writing is quicker than a table, and the same in each run.
    public List<KeyValuePair<string, string>> Attributes { get; } = [];

    public bool IsText => Name.Length == 0;

    public string? this[string attribute]
    {
        get
        {
            var at = Attributes.FindIndex(a => a.Key == attribute);
            return at < 0 ? null : Attributes[at].Value;
        }

        set
        {
            var at = Attributes.FindIndex(a => a.Key == attribute);
            if (at >= 0)
            {
                Attributes.RemoveAt(at);
            }

            if (value is not null)
            {
                Attributes.Insert(at < 0 ? Attributes.Count : at, new(attribute, value));
            }
        }
    }

    /// <summary>It and all below it, in the order of the document.</summary>
    public IEnumerable<SvgElement> All() => Children.SelectMany(child => child.All()).Prepend(this);
}
