using System.Globalization;
using System.Text.RegularExpressions;
using HrdMedia.Episodes;
using HrdMedia.Text;
using HrdMedia.Yaml;

namespace HrdMedia.Import;

/// <summary>The recording of an item: it stays where it stands.</summary>
/// <param name="Url">Its address.</param>
/// <param name="Bytes">Its size; 0 when nobody knows it.</param>
/// <param name="MediaType">Its type.</param>
/// <param name="Duration">Its length; zero when nobody knows it.</param>
internal sealed partial record ImportedAudio(string Url, long Bytes, string MediaType, TimeSpan Duration)
{
    private const string Unknown = "unknown";

    // The first of each: what most apps know a file of this ending by.
    private static readonly Dictionary<string, string> ByEnding = new(StringComparer.OrdinalIgnoreCase)
    {
        [".mp3"] = "audio/mpeg", [".m4a"] = "audio/x-m4a", [".mp4"] = "video/mp4", [".m4v"] = "video/x-m4v",
        [".mov"] = "video/quicktime", [".ogg"] = "audio/ogg", [".oga"] = "audio/ogg", [".opus"] = "audio/ogg",
        [".wav"] = "audio/wav",
    };

    /// <summary>The field <c>audio</c>.</summary>
    public string Yaml => YamlFields.Map(("url", YamlFields.Quoted(Url)),
        ("bytes", Bytes > 0 ? Bytes.ToString(CultureInfo.InvariantCulture) : Unknown), ("type", MediaType),
        ("duration", Duration > TimeSpan.Zero ? $"\"{Clock(Duration)}\"" : Unknown));

    /// <summary>An item's recording, or null when it has none.</summary>
    public static ImportedAudio? Of(FeedElement item, ImportFiles files, ImportLosses losses)
    {
        // Apps keep the last of several (PublishedFeedReader).
        if (item.TakeAll("enclosure") is not [.., var enclosure] all || WebAddress.Publishable(enclosure["url"]) is not { } url)
        {
            return null;
        }

        foreach (var other in all.SkipLast(1))
        {
            _ = (other["length"], other["type"]);
            losses.Add(other, $"A further <enclosure> '{other["url"]}': an episode has one recording.");
        }

        var bytes = Size(enclosure["length"]) is > 0 and var size ? size : files.Of(url)?.Length ?? 0;
        if (bytes == 0)
        {
            losses.Add(enclosure, $"The size of '{url}' is not told: 'bytes: {Unknown}' is written.");
        }

        return new ImportedAudio(url, bytes, TypeOf(enclosure, url, losses), Length(item, losses));
    }

    /// <summary>A length of time as catalogue files have it.</summary>
    public static string Clock(TimeSpan at) => Times.Clock(at) +
        (at.Milliseconds == 0 ? "" : at.ToString(@"\.fff", CultureInfo.InvariantCulture).TrimEnd('0'));

    /// <summary>A length of time as feeds have it: seconds, minutes and seconds, hours and minutes and seconds; null for anything
    /// else.</summary>
    public static TimeSpan? Time(string text)
    {
        if (ClockForm().Match(text) is not { Success: true } match)
        {
            return null;
        }

        decimal Number(int group) => decimal.TryParse(match.Groups[group].Value, NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture, out var number) ? number : 0;
        var seconds = (Number(1) * 3600) + (Number(2) * 60) + Number(3);
        // Beyond it no catalogue file can write it.
        return seconds < 1000 * 3600 ? TimeSpan.FromMilliseconds((double)Math.Floor(seconds * 1000)) : null;
    }

    /// <summary>The number of bytes that an enclosure announces; 0 for none.</summary>
    public static long Size(string length) =>
        long.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out var bytes) ? bytes : 0;

    private static TimeSpan Length(FeedElement item, ImportLosses losses)
    {
        if (item.Take("itunes:duration") is not { } element)
        {
            return TimeSpan.Zero;
        }

        if (Time(element.OneLine) is { } length)
        {
            return length;
        }

        losses.Add(element, $"<itunes:duration> says '{element.OneLine}', which is no length of time: " +
            $"'duration: {Unknown}' is written.");
        return TimeSpan.Zero;
    }

    private static string TypeOf(FeedElement enclosure, string url, ImportLosses losses)
    {
        var type = enclosure["type"].ToLowerInvariant();
        if (EnclosureTypes.All.Contains(type) && EnclosureTypes.CheckEnding(url, type) is null)
        {
            return type;
        }

        var known = ByEnding.GetValueOrDefault(Path.GetExtension(new Uri(url).AbsolutePath), "");
        if (known.Length == 0)
        {
            losses.Add(enclosure, $"'{url}' does not end as recordings do (.mp3), by which apps know them: 'hrdmedia check' " +
                "will ask for another address.");
            return EnclosureTypes.All.Contains(type) ? type : YamlFields.Quoted(YamlFields.Open("audio/mpeg, or what it is"));
        }

        losses.Add(enclosure, $"<enclosure> says of '{url}' that it is '{type}'; its ending says {known}, which is written.");
        return known;
    }

    [GeneratedRegex(@"^(?:(?:([0-9]{1,3}):)?([0-9]{1,4}):)?([0-9]{1,7}(?:\.[0-9]{1,9})?)$")]
    private static partial Regex ClockForm();
}
