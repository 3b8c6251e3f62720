namespace HrdMedia.Import;

/// <summary>A person as far as a feed tells.</summary>
/// <param name="id">The id.</param>
/// <param name="name">The name.</param>
internal sealed class ImportedPerson(string id, string name)
{
    /// <summary>The id.</summary>
    public string Id { get; } = id;

    /// <summary>The address of a picture, or null.</summary>
    public string? Image { get; set; }

    /// <summary>Addresses of pages about the person.</summary>
    public IList<string> Links { get; } = [];

    /// <summary>The file <c>people/&lt;id&gt;.yaml</c>.</summary>
    public string Yaml => new YamlFields().Text("name", name)
        .Value("image", Image is null ? "" : YamlFields.Map(("url", YamlFields.Quoted(Image))))
        // A feed does not say what stands there: the host tells as much as is known.
        .List("links", [.. Links.Select(link => YamlFields.Map(("title", YamlFields.Quoted(new Uri(link).Host)),
            ("url", YamlFields.Quoted(link))))]).ToString();
}
