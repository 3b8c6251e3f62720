using System.Globalization;
using HrdMedia.Checks;
using HrdMedia.Media;
using HrdMedia.Pipelines;
using HrdMedia.Text;
using HrdMedia.Yaml;

namespace HrdMedia.Episodes;

/// <summary>Reads a chapters file that another tool made (podcast namespace, JSON chapters 1.2).</summary>
public static class ChaptersFile
{
    // More than any recording has; beyond it the arithmetic of times would end.
    private const decimal MaxSeconds = 1_000_000;

    /// <summary>Reads all chapters; what the site does not know is left out, and a place is never taken over.</summary>
    /// <param name="file">The file.</param>
    /// <param name="language">The language of its titles.</param>
    /// <param name="context">The run.</param>
    public static IReadOnlyList<Chapter> Read(SourceFile file, string language, EngineContext context)
    {
        if (SourceText.Read(file, context) is not { } text ||
            JsonNodes.Read(text, file.Path, context.Diagnostics) is not { } root)
        {
            return [];
        }

        if ((root as YamlMap)?["chapters"] is not YamlList { Items: [_, ..] chapters })
        {
            context.Diagnostics.Error(PodcastCodes.ChaptersFile, root.Place,
                "A chapters file must have a list 'chapters' with at least one in it, and this has none. "
                + "Export it as podcast chapters (JSON), or write the chapters into the episode's file.");
            return [];
        }

        var fields = new FieldContext(file.Path, language, context.Diagnostics);
        return [.. chapters.Select(c => Chapter(c, fields)).OfType<Chapter>()];
    }

    private static Chapter? Chapter(YamlNode node, FieldContext context)
    {
        if (node is not YamlMap map)
        {
            context.Diagnostics.Error(PodcastCodes.ChaptersFile, node.Place,
                $"A chapter must be a map, found {node.Kind}. Write it as {{\"startTime\": 62.5, \"title\": \"The drought\"}}.");
            return null;
        }

        DropPlace(map, context);
        var isListed = Value(map, "toc") is not { } toc || Kinds.Boolean.Read(toc, context);
        var title = Value(map, "title") is { } named ? Kinds.Text.Read(named, context) : LocalText.Empty;
        if (isListed && Value(map, "title") is null)
        {
            context.Diagnostics.Error(FieldCodes.Missing, node.Place,
                "A chapter that is listed must have a 'title'. Add one, or write \"toc\": false to leave it out of the list.");
        }

        var image = Value(map, "img");
        var isWeb = image is YamlScalar picture && picture.Text.Contains(':', StringComparison.Ordinal);
        var start = Seconds(map, "startTime", context) ?? Missing(node, context);
        return new Chapter(new(start, (map["startTime"] ?? node).Place), title)
        {
            IsListed = isListed,
            Url = Value(map, "url") is { } url ? IdentifierKinds.Url.Read(url, context) : "",
            ImageUrl = isWeb ? IdentifierKinds.Url.Read(image!, context) : "",
            Image = isWeb || image is null ? null : Picture(image, context),
            End = Seconds(map, "endTime", context) is { } end && end > TimeSpan.Zero ? end : null,
        };
    }

    // A file beside has no words for who cannot see it: apps show it, pages do not.
    private static Artwork Picture(YamlNode image, FieldContext context) =>
        new(new(IdentifierKinds.FileName.Read(image, context), image.Place), LocalText.Empty, LocalText.Empty, null);

    private static void DropPlace(YamlMap map, FieldContext context)
    {
        if (Value(map, "location") is { } place)
        {
            context.Diagnostics.Warning(PodcastCodes.ChapterPlace, place.Place,
                "A chapter's place is never published: it can lead to people at risk. It is left out of everything. "
                + "Delete 'location' here too, and wherever else this file is kept.");
        }
    }

    private static YamlNode? Value(YamlMap map, string name) => map[name] is YamlScalar { IsEmpty: true } ? null : map[name];

    private static TimeSpan Missing(YamlNode node, FieldContext context)
    {
        context.Diagnostics.Error(FieldCodes.Missing, node.Place,
            "A chapter must have a 'startTime'. Write it in seconds, like \"startTime\": 62.5.");
        return TimeKinds.Unknown;
    }

    private static TimeSpan? Seconds(YamlMap map, string name, FieldContext context)
    {
        if (Value(map, name) is not { } node)
        {
            return null;
        }

        if (node is YamlScalar { IsPlain: true, Text: var text }
            && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds)
            && seconds is >= 0 and < MaxSeconds)
        {
            return TimeSpan.FromMilliseconds((long)Math.Round(seconds * 1000, MidpointRounding.AwayFromZero));
        }

        context.Diagnostics.Error(FieldCodes.Number, node.Place,
            $"'{name}' must be a number of seconds, found {(node is YamlScalar s ? $"'{s.Text}'" : node.Kind)}. "
            + "Write it in digits without quotes, like 62.5.");
        return TimeKinds.Unknown;
    }
}
