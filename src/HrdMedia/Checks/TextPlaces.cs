using System.Text.RegularExpressions;
using HrdMedia.Pipelines;
using HrdMedia.Yaml;

namespace HrdMedia.Checks;

/// <summary>Finds where in its file a piece of text stands: texts themselves keep no places.</summary>
/// <param name="sources">The files.</param>
public sealed class TextPlaces(ISourceTree sources)
{
    /// <summary>Where the text first stands, also when a line ends within it; the file as a whole when it is written in
    /// another way, for example with escapes.</summary>
    public Place Of(string path, string text)
    {
        if (!sources.TryFind(path, out var file) || file.Length > SourceText.MaxBytes)
        {
            return new Place(path);
        }

        using var reader = new StreamReader(sources.Open(file));
        var content = reader.ReadToEnd();
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Regex.Escape);
        var found = Regex.Match(content, string.Join(@"\s+", words), RegexOptions.CultureInvariant);
        if (!found.Success)
        {
            return new Place(path);
        }

        var before = content.AsSpan(0, found.Index);
        return new Place(path, 1 + before.Count('\n'), found.Index - before.LastIndexOf('\n'));
    }
}
