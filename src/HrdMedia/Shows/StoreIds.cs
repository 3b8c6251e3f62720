using System.Text.RegularExpressions;
using HrdMedia.Yaml;

namespace HrdMedia.Shows;

/// <summary>The ids that directories gave a show; each may be empty.</summary>
/// <param name="Apple">Apple Podcasts: digits.</param>
/// <param name="Spotify">Spotify: 22 letters and digits.</param>
/// <param name="Amazon">Amazon Music: a UUID.</param>
/// <param name="YouTube">YouTube Music: a playlist.</param>
public sealed partial record StoreIds(string Apple, string Spotify, string Amazon, string YouTube)
{
    /// <summary>In no directory.</summary>
    public static StoreIds None { get; } = new("", "", "", "");

    /// <summary>A map from a directory to its id. An address that holds the id is an error that names the id.</summary>
    public static Kind<StoreIds> Kind { get; } = Kinds.Map("apple, spotify, amazon or youtube", None, f => new StoreIds(
        f.Optional("apple", Id("Apple Podcasts", AppleId(), "1234567890"), ""),
        f.Optional("spotify", Id("Spotify", SpotifyId(), "4rOoJ6Egrf8K2IrywzwOMk"), ""),
        f.Optional("amazon", Id("Amazon Music", AmazonId(), "3b8e4c2a-3119-43d7-bc68-3c804147c2f2"), ""),
        f.Optional("youtube", Id("YouTube Music", YouTubeId(), "PLrAXtmErZgOeiKm4sgNOknGvNjby9efdf"), "")));

    private static Kind<string> Id(string store, Regex form, string example) => new("id", "", (node, context) =>
    {
        if (Kinds.Scalar(node, context, $"the id of {store}") is not { } text)
        {
            return "";
        }

        var found = form.Match(text).Value;
        if (found == text)
        {
            return text;
        }

        context.Diagnostics.Error(FieldCodes.Id, node.Place, $"'{text}' is not the id that {store} gave the show. " +
            (found.Length > 0 ? $"Write {found}." : $"It stands in the show's address there; write it like {example}."));
        return "";
    }, () => example);

    [GeneratedRegex("(?<![0-9])[0-9]{6,12}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex AppleId();

    [GeneratedRegex("(?<![0-9A-Za-z])[0-9A-Za-z]{22}(?![0-9A-Za-z])", RegexOptions.CultureInvariant)]
    private static partial Regex SpotifyId();

    [GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", RegexOptions.CultureInvariant)]
    private static partial Regex AmazonId();

    [GeneratedRegex("PL[0-9A-Za-z_-]{16,40}", RegexOptions.CultureInvariant)]
    private static partial Regex YouTubeId();
}
