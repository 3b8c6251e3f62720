using HrdMedia.Search;
using HrdMedia.Syndication;

namespace HrdMedia.Theme;

/// <summary>What kinds of things are called.</summary>
internal static class KindExtensions
{
    /// <summary>What feeds of one kind have in common.</summary>
    public static string NameOf(this Words words, FeedKind kind) => kind switch
    {
        FeedKind.Season => words.Seasons,
        FeedKind.Language => words.AudioLanguages,
        FeedKind.Topic => words.Topics,
        FeedKind.Country => words.Countries,
        FeedKind.Person => words.People,
        FeedKind.Show => words.Shows,
        FeedKind.Translation => words.Translations,
        _ => words.Everything,
    };

    /// <summary>What a thing that can be found is called.</summary>
    /// <param name="words">The words of a language.</param>
    /// <param name="kind">As in <see cref="SearchDocument.Kind"/>.</param>
    public static string NameOf(this Words words, string kind) => kind switch
    {
        "Show" => words.Show,
        "Person" => words.Person,
        "Topic" => words.Topic,
        "Country" => words.Country,
        "Course" => words.Course,
        "Event" => words.Event,
        "Figure" => words.Figure,
        "Page" => words.Page,
        _ => words.Episode,
    };
}
