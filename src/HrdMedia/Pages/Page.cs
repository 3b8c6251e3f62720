using HrdMedia.Text;

namespace HrdMedia.Pages;

/// <summary>A page of Markdown.</summary>
/// <param name="Id">The id.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Summary">One or two sentences, for search engines and cards.</param>
/// <param name="Body">Markdown.</param>
/// <param name="Language">Its language.</param>
/// <param name="Order">Its place in the footer; null when it is not listed there.</param>
public sealed record Page(string Id, LocalText Title, LocalText Summary, LocalText Body, string Language, int? Order)
{
    /// <summary>The instant before which it is absent, or null.</summary>
    public DateTimeOffset? Published { get; init; }
}
