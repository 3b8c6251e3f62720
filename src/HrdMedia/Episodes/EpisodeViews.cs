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

    // In cues; where turns are shorter there are more of them.
    private const int UsualTurn = 4;

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
            Guests: Guests(episode, links),
            Countries: [.. episode.Countries.Select(links.Country)])
        {
            IsScheduled = links.Catalog.IsScheduled(episode),
            ContentNote = ContentNoteViews.Brief(episode, links.Words),
        };
    }

    private static List<Anchor> Guests(Episode episode, PageLinks links)
    {
        List<Anchor> guests = [];
        foreach (var credit in episode.People)
        {
            if (credit.IsHeard && credit.Role == PersonRoles.Guest && links.Catalog.Person(credit.Person.Value) is { } guest)
            {
                guests.Add(links.Link(guest));
            }
        }

        return guests;
    }

    /// <summary>A transcript's turns: cues of one speaker together, cut where a chapter begins, where a part begins or ends that
    /// a content note is about, and before they grow too long.</summary>
    public static IReadOnlyList<TurnView> Turns(Transcript transcript, Episode episode)
    {
        var cues = transcript.Cues.AsSpan();
        var turns = new List<TurnView>(cues.Length / UsualTurn);
        var (starts, speaker) = (Cuts(episode), "");
        for (var i = 0; i < cues.Length;)
        {
            ref readonly var first = ref cues[i];
            var (from, end, length) = (i, After(first.Start, starts), Length(first));
            for (i++; transcript.IsTimed && i < cues.Length && cues[i].Speaker == first.Speaker && cues[i].Start < end &&
                length < TurnLength; i++)
            {
                length += 1 + Length(cues[i]);
            }

            var named = first.Speaker ?? "";
            turns.Add(TurnView.Of(transcript, from..i, turns, named == speaker ? "" : named));
            speaker = named;
        }

        return turns;
    }

    private static int Length(in Cue cue) => Encoding.UTF8.GetCharCount(cue.Utf8.Span);

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
}
