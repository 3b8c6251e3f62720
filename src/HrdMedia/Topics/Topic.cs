using HrdMedia.Text;
using HrdMedia.Yaml;

namespace HrdMedia.Topics;

/// <summary>What episodes are about.</summary>
/// <param name="Id">The id.</param>
/// <param name="Title">Its name.</param>
/// <param name="Summary">One or two sentences.</param>
/// <param name="Notes">Markdown; may be empty.</param>
/// <param name="Related">Other topics; the relation holds both ways.</param>
public sealed record Topic(
    string Id, LocalText Title, LocalText Summary, LocalText Notes, IReadOnlyList<Located<string>> Related);
