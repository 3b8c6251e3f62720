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
    private const string AppleForm = "[0-9]{6,12}";
    private const string SpotifyForm = "[0-9A-Za-z]{22}";
    private const string AmazonForm = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private const string YouTubeForm = "PL[0-9A-Za-z_-]{16,40}";

    /// <summary>In no directory.</summary>
    public static StoreIds None { get; } = new("", "", "", "");

    /// <summary>A map from a directory to its id. An address that holds the id is an error that names the id.</summary>
    public static Kind<StoreIds> Kind { get; } = Kinds.Map("apple, spotify, amazon or youtube", None, f => new StoreIds(
        f.Optional("apple", Id("Apple Podcasts", AppleForm, AppleId(), "1234567890"), ""),
        f.Optional("spotify", Id("Spotify", SpotifyForm, SpotifyId(), "4rOoJ6Egrf8K2IrywzwOMk"), ""),
        f.Optional("amazon", Id("Amazon Music", AmazonForm, AmazonId(), "3b8e4c2a-3119-43d7-bc68-3c804147c2f2"), ""),
        f.Optional("youtube", Id("YouTube Music", YouTubeForm, YouTubeId(), "PLrAXtmErZgOeiKm4sgNOknGvNjby9efdf"), "")));

    // What is written alone in the catalogue stands within an address elsewhere.
    private static Kind<string> Id(string store, string pattern, Regex form, string example) => new("id of a directory",
        new TextShape($"^{pattern}$", CanBeNumber: true), "", (node, context) =>
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

    [GeneratedRegex($"(?<![0-9]){AppleForm}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex AppleId();

    [GeneratedRegex($"(?<![0-9A-Za-z]){SpotifyForm}(?![0-9A-Za-z])", RegexOptions.CultureInvariant)]
    private static partial Regex SpotifyId();

    [GeneratedRegex(AmazonForm, RegexOptions.CultureInvariant)]
    private static partial Regex AmazonId();

    [GeneratedRegex(YouTubeForm, RegexOptions.CultureInvariant)]
    private static partial Regex YouTubeId();
}
