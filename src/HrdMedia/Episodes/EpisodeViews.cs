using System.Text;
using HrdMedia.Feeds;
using HrdMedia.Layout;
using HrdMedia.People;
using HrdMedia.Text;
using HrdMedia.Transcripts;

namespace HrdMedia.Episodes;

/// <summary>An episode as pages show it.</summary>
public static class EpisodeViews
{
    // A paragraph that one can read aloud in a breath or two; longer ones lose the reader.
    private const int TurnLength = 420;

    /// <summary>An episode in a list.</summary>
    public static EpisodeCard Card(Episode episode, PageLinks links)
    {
        var show = links.Catalog.Show(episode.ShowId)!;
        return new EpisodeCard(
            Link: links.Link(episode),
            Show: links.Link(show) with { Note = Position(episode, links) },
            Type: episode.Type,
            Published: Times.Day(episode.Published.Value, links.Locale),
            Duration: episode.Audio.Duration > TimeSpan.Zero ? Times.Length(episode.Audio.Duration, links.Locale) : new("", ""),
            Summary: links.Text(episode.Summary),
            Image: links.Picture(episode),
            Guests: [.. episode.People.Where(c => c.IsHeard && c.Role == PersonRoles.Guest).Select(c =>
                links.Catalog.Person(c.Person.Value))
                .OfType<Person>().Select(links.Link)],
            Countries: [.. episode.Countries.Select(links.Country)])
        {
            IsScheduled = links.Catalog.IsScheduled(episode),
            ContentNote = ContentNoteViews.Brief(episode, links.Words),
        };
    }

    /// <summary>A transcript's turns: cues of one speaker together, cut where a chapter begins, where a part begins or ends that
    /// a content note is about, and before they grow too long.</summary>
    public static IReadOnlyList<TurnView> Turns(Transcript transcript, Episode episode)
    {
        var turns = new List<TurnView>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var (cues, starts, text, speaker) = (transcript.Cues, Cuts(episode), new StringBuilder(), "");
        for (var i = 0; i < cues.Count;)
        {
            var first = cues[i];
            var end = After(first.Start, starts);
            text.Clear().Append(OneLine(first.Text));
            for (i++; transcript.IsTimed && i < cues.Count && cues[i] is var cue && cue.Speaker == first.Speaker &&
                cue.Start < end && text.Length < TurnLength; i++)
            {
                text.Append(' ').Append(OneLine(cue.Text));
            }

            var named = first.Speaker ?? "";
            turns.Add(Turn(transcript, i - 1, first, turns.Count, ids, named == speaker ? "" : named, text.ToString()));
            speaker = named;
        }

        return turns;
    }

    private static TurnView Turn(
        Transcript transcript, int last, Cue first, int number, HashSet<string> ids, string speaker, string text)
    {
        var seconds = Math.Round(first.Start.TotalSeconds, 3);
        var id = transcript.IsTimed ? $"t{(int)seconds}" : $"p{number + 1}";
        while (!ids.Add(id))
        {
            id += "b";
        }

        return new TurnView(id, transcript.IsTimed ? Times.Clock(first.Start) : "", seconds, speaker, text)
        {
            Ends = transcript.IsTimed ? transcript.Cues[last].End.TotalSeconds : 0,
        };
    }

    /// <summary>The chapters that are listed, each pointing at the turn that is spoken when it begins.</summary>
    public static IReadOnlyList<ChapterView> Chapters(Episode episode, IReadOnlyList<TurnView> turns, PageLinks links) =>
        [.. episode.Chapters.Where(c => c.IsListed).Select(chapter =>
        {
            var seconds = chapter.At.Value.TotalSeconds;
            var target = turns.FirstOrDefault(t => t.Seconds >= seconds - 0.05) ?? turns.LastOrDefault();
            return new ChapterView(links.Text(chapter.Title), Times.Clock(chapter.At.Value), seconds, target?.Id ?? "",
                // What has no words for who does not see it is for apps alone.
                chapter.Image is { Alt.IsEmpty: false } image ? links.Picture(image, Routes.Of(episode), "chapter") : null,
                chapter.Url.Length > 0 ? new Anchor(new Uri(chapter.Url).Host, chapter.Url) : null);
        })];

    /// <summary>Where an episode stands in its show, for example "Episode 2", "Trailer", or nothing.</summary>
    public static string Position(Episode episode, PageLinks links) => (episode.Type, episode.Number) switch
    {
        (EpisodeType.Trailer, _) => links.Words.Trailer,
        (EpisodeType.Bonus, _) => links.Words.Bonus,
        (_, { } number) => links.Words.EpisodeNumber.With(links.Locale.Digits($"{number.Value}")),
        _ => "",
    };

    /// <summary>The turns, with what content notes say of them.</summary>
    public static IReadOnlyList<TurnView> Marked(IReadOnlyList<TurnView> turns, IReadOnlyList<ContentNoteView> notes)
    {
        if (notes.Count == 0)
        {
            return turns;
        }

        ContentNoteView[] InPart(TurnView turn) => [.. notes.Where(n => n.From < turn.Ends && turn.Seconds < n.Until)];
        return [.. turns.Select((turn, i) => InPart(turn) is not [_, ..] here ? turn : turn with
        {
            IsMarked = true,
            Notes = i == 0 ? here : [.. here.Except(InPart(turns[i - 1]))],
        })];
    }

    private static TimeSpan After(TimeSpan time, TimeSpan[] cuts)
    {
        var at = Array.BinarySearch(cuts, time);
        for (at = at < 0 ? ~at : at; at < cuts.Length && cuts[at] == time;)
        {
            at++;
        }

        return at < cuts.Length ? cuts[at] : TimeSpan.MaxValue;
    }

    // The first that is later than a turn's beginning ends it, so they ascend.
    private static TimeSpan[] Cuts(Episode episode) => [.. episode.Chapters.Select(c => c.At.Value)
        .Concat(ContentNotes.Of(episode).Where(n => n.IsOfPart).SelectMany(n => new[] { n.At!.Value.Value, n.Until!.Value }))
        .Order()];

    private static string OneLine(string text) => text.Replace('\n', ' ');
}
