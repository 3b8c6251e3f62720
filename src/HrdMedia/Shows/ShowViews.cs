using HrdMedia.Layout;
using HrdMedia.Syndication;
using HrdMedia.Text;

namespace HrdMedia.Shows;

/// <summary>A show as other pages show it.</summary>
public static class ShowViews
{
    /// <summary>A show in a list.</summary>
    public static ShowCard Card(Show show, PageLinks links) => new(
        Link: links.Link(show),
        Subtitle: links.Text(show.Subtitle),
        Summary: links.Text(show.Summary),
        Artwork: links.Picture(show),
        Episodes: links.Catalog.EpisodesOf(show).Count,
        Feed: Feed(show, links));

    /// <summary>A show's feed for readers of the page: its absolute address as text, the way to it as link.</summary>
    public static Anchor Feed(Show show, PageLinks links) => Feed(links.Site.Feeds.Of(show, links.Language), links);

    /// <summary>A feed: its absolute address as text, the way to it as link.</summary>
    public static Anchor Feed(Feed feed, PageLinks links) => new(links.Site.Absolute(feed.Rss), links.To(feed.Rss));

    /// <summary>A show as schema.org's PodcastSeries.</summary>
    public static void Series(JsonLdWriter json, Show show, PageLinks links)
    {
        JsonLd.Type(json, "PodcastSeries", links.Site.Absolute(links.Site.Address(show)) + "#show");
        json.WriteString("name", links.Say(show.Title));
        json.WriteString("description", links.Say(show.Summary));
        json.WriteString("url", links.Site.Absolute(links.Site.Address(show)));
        json.WriteString("webFeed", links.Site.Absolute(Routes.Feed(show)));
        json.WriteString("inLanguage", show.Language);
        json.WriteBoolean("isAccessibleForFree", true);
        JsonLd.Text(json, "license", show.Licence?.Url);
        JsonLd.Named(json, "author", "Organization", links.Say(show.Author));
        if (links.Picture(show) is { } picture)
        {
            json.WriteString("image", Frames.AbsolutePicture(links, picture).Src);
        }

        if (links.Catalog.EpisodesOf(show).FirstOrDefault() is { } first)
        {
            json.WriteString("startDate", Times.Instant(first.Published.Value));
        }
    }
}
