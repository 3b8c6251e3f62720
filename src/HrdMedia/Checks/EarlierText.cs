using HrdMedia.Pipelines;
using HrdMedia.Yaml;

namespace HrdMedia.Checks;

/// <summary>A file as it was, with whatever was wrong with it.</summary>
/// <param name="path">Its path.</param>
/// <param name="text">What stood in it.</param>
internal sealed class EarlierText(string path, string text)
{
    private const string Fence = "---\n";

    /// <summary>When it was to be published, or one of its units; null when nothing was said of it, or it was not
    /// there.</summary>
    /// <param name="unit">The unit's id; empty for the file.</param>
    public DateTimeOffset? Published(string unit)
    {
        var findings = new DiagnosticBag();
        var map = YamlReader.Read(Fields(), path, findings);
        map = unit.Length == 0 ? map : (map?["units"] as YamlList)?.Items.OfType<YamlMap>()
            .FirstOrDefault(u => u["id"] is YamlScalar id && id.Text == unit);
        return map?["published"] is { } node ? TimeKinds.Instant.Read(node, new FieldContext(path, "en", findings)) : null;
    }

    // Of a page those above its text.
    private string Fields() => text.StartsWith(Fence, StringComparison.Ordinal) &&
        text.IndexOf("\n" + Fence, StringComparison.Ordinal) is > 0 and var end ? text[Fence.Length..(end + 1)] : text;
}
