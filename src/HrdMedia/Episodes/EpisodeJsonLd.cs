using System.Diagnostics.CodeAnalysis;
using HrdMedia.Countries;
using HrdMedia.Layout;
using HrdMedia.People;
using HrdMedia.Shows;
using HrdMedia.Text;

namespace HrdMedia.Episodes;

/// <summary>An episode as schema.org's PodcastEpisode. The transcript stands in the AudioObject: PodcastEpisode has no such
/// property.</summary>
internal static class EpisodeJsonLd
{
    /// <summary>Writes the members.</summary>
    public static void Write(JsonLdWriter json, Episode episode, Show show, TranscriptView? spoken, PageLinks links)
    {
        var url = links.Site.Absolute(links.Address);
        JsonLd.Type(json, "PodcastEpisode", url + "#episode");
        json.WriteString("name", links.Say(episode.Title));
        json.WriteString("description", links.Say(episode.Summary));
        json.WriteString("url", url);
        json.WriteString("datePublished", Times.Instant(episode.Published.Value));
        JsonLd.Text(json, "duration", Length(episode));
        json.WriteString("inLanguage", episode.Language.Length > 0 ? episode.Language : show.Language);
        json.WriteBoolean("isAccessibleForFree", true);
        JsonLd.Text(json, "license", (episode.Licence ?? show.Licence)?.Url);
        if (episode.Number is { } number)
        {
            json.WriteNumber("episodeNumber", number.Value);
        }

        if (links.Picture(episode) is { } picture)
        {
            json.WriteString("image", Frames.AbsolutePicture(links, picture).Src);
        }

        // A text, and not a Rating: no body has rated it. https://schema.org/contentRating
        JsonLd.Text(json, "contentRating", ContentNoteViews.Sentence(episode, links.Words));
        Accessibility(json, episode, spoken);
        People(json, episode, links);
        About(json, episode, links);
        Part(json, episode, show, links);
        Clips(json, episode, url, links);
        Audio(json, episode, spoken, links);
    }

    private static void Accessibility(JsonLdWriter json, Episode episode, TranscriptView? spoken)
    {
        Strings(json, "accessMode", spoken is not null ? ["auditory", "textual"] : ["auditory"]);
        string[] features =
        [
            .. spoken is null ? Array.Empty<string>() : HasCaptions(spoken) ? ["transcript", "captions"] : ["transcript"],
            .. episode.Chapters.Any(c => c.IsListed) ? ["structuralNavigation"] : Array.Empty<string>(),
        ];
        if (features.Length > 0)
        {
            Strings(json, "accessibilityFeature", features);
        }
    }

    private static void People(JsonLdWriter json, Episode episode, PageLinks links)
    {
        var people = episode.People.Where(c => c.IsHeard).Select(c => links.Catalog.Person(c.Person.Value)).OfType<Person>()
            .Where(p => !p.IsSynthetic).DistinctBy(p => p.Id).ToArray();
        if (people.Length == 0)
        {
            return;
        }

        json.WriteStartArray("actor");
        foreach (var person in people)
        {
            JsonLd.Named(json, null, "Person", links.Say(person.Name), links.Site.Absolute(links.Site.Address(person)));
        }

        json.WriteEndArray();
    }

    private static void About(JsonLdWriter json, Episode episode, PageLinks links)
    {
        var topics = episode.Topics.Select(t => links.Catalog.Topic(t.Value)).OfType<Topics.Topic>().ToArray();
        if (topics.Length > 0)
        {
            json.WriteStartArray("about");
            foreach (var topic in topics)
            {
                JsonLd.Named(json, null, "Thing", links.Say(topic.Title), links.Site.Absolute(links.Site.Address(topic)));
            }

            json.WriteEndArray();
        }

        if (episode.Countries.Count > 0)
        {
            json.WriteStartArray("spatialCoverage");
            foreach (var code in episode.Countries)
            {
                JsonLd.Named(json, null, "Country", CountryNames.In(links.Language, code));
            }

            json.WriteEndArray();
        }
    }

    private static void Part(JsonLdWriter json, Episode episode, Show show, PageLinks links)
    {
        json.WriteStartObject("partOfSeries");
        JsonLd.Type(json, "PodcastSeries", links.Site.Absolute(links.Site.Address(show)) + "#show");
        json.WriteString("name", links.Say(show.Title));
        json.WriteString("url", links.Site.Absolute(links.Site.Address(show)));
        json.WriteEndObject();
        if (episode.Season is { } season)
        {
            json.WriteStartObject("partOfSeason");
            json.WriteString("@type", "PodcastSeason");
            json.WriteNumber("seasonNumber", season.Value);
            JsonLd.Text(json, "name", show.Seasons.FirstOrDefault(s => s.Number.Value == season.Value) is { } named
                ? links.Say(named.Title) : null);
            json.WriteEndObject();
        }
    }

    private static string? Length(Episode episode) =>
        episode.Audio.Duration > TimeSpan.Zero ? JsonLd.Duration(episode.Audio.Duration) : null;

    private static void Clips(JsonLdWriter json, Episode episode, string url, PageLinks links)
    {
        var chapters = episode.Chapters.Where(c => c.IsListed).ToArray();
        if (chapters.Length == 0)
        {
            return;
        }

        json.WriteStartArray("hasPart");
        for (var i = 0; i < chapters.Length; i++)
        {
            var start = chapters[i].At.Value;
            var end = chapters[i].End ?? (i + 1 < chapters.Length ? chapters[i + 1].At.Value : episode.Audio.Duration);
            json.WriteStartObject();
            json.WriteString("@type", "Clip");
            json.WriteString("name", links.Say(chapters[i].Title));
            json.WriteNumber("startOffset", (int)start.TotalSeconds);
            if (end > start)
            {
                json.WriteNumber("endOffset", (int)end.TotalSeconds);
            }

            json.WriteString("url", $"{url}#t={(int)start.TotalSeconds}");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Audio(JsonLdWriter json, Episode episode, TranscriptView? spoken, PageLinks links)
    {
        json.WriteStartArray("associatedMedia");
        json.WriteStartObject();
        json.WriteString("@type", "AudioObject");
        json.WriteString("name", links.Say(episode.Title));
        json.WriteString("contentUrl", EpisodeFiles.AudioAddress(episode, links.Site));
        json.WriteString("encodingFormat", episode.Audio.MediaType);
        JsonLd.Text(json, "contentSize", episode.Audio.Bytes > 0 ? Quantities.Bytes(episode.Audio.Bytes, Locales.English) : null);
        JsonLd.Text(json, "duration", Length(episode));
        if (HasCaptions(spoken))
        {
            // The page holds the whole transcript; here it would double the page's weight.
            json.WriteStartObject("caption");
            json.WriteString("@type", "MediaObject");
            json.WriteString("contentUrl", links.Site.Absolute(Routes.Transcript(episode, spoken.Language.Note.Text, ".vtt")));
            json.WriteString("encodingFormat", "text/vtt");
            json.WriteString("inLanguage", spoken.Language.Note.Text);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }

    // A site may do without the files of transcripts.
    private static bool HasCaptions([NotNullWhen(true)] TranscriptView? spoken) => spoken is { IsTimed: true, Files.Count: > 0 };

    private static void Strings(JsonLdWriter json, string property, string[] values)
    {
        json.WriteStartArray(property);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
