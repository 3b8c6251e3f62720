using HrdMedia.Checks;
using HrdMedia.Drafts;
using HrdMedia.Episodes;
using HrdMedia.Media;
using HrdMedia.Pipelines;
using HrdMedia.Schema;
using HrdMedia.Text;
using HrdMedia.Yaml;

namespace HrdMedia.Cli.Drafts;

/// <summary>Makes an episode of a recording: what the files say is taken from them, what only a person knows is asked for or
/// left open.</summary>
/// <param name="values">What the call says.</param>
/// <param name="session">The catalogue.</param>
/// <param name="questions">Asks for the rest.</param>
internal sealed class NewEpisode(NewValues values, Session session, Questions questions)
{
    private readonly FileInfo audio = new(values.Audio.Length > 0 ? values.Audio : ".");

    /// <summary>Makes it; the exit code.</summary>
    /// <exception cref="WrongCallException">Something is missing, or a name is taken; nothing was written.</exception>
    public int Run()
    {
        if (!audio.Exists)
        {
            throw new WrongCallException(Directory.Exists(audio.FullName)
                ? $"'{values.Audio}' is no recording. Name its file, like {Path.Combine(values.Audio, "talk.mp3")}."
                : $"There is no file '{values.Audio}'. Name the recording, with its folder.");
        }

        if (ShowState.Read(ShowId(), session.Context) is not { } show || Measure() is not { } recording)
        {
            session.Report();
            return ExitCodes.CatalogueErrors;
        }

        Write(show, recording);
        return ExitCodes.Done;
    }

    private void Write(ShowState show, AudioSource recording)
    {
        var tags = Tags();
        var (title, ofTag) = Title(TitlesHaveNoNumberCheck.WithoutNumber(tags.Title));
        var season = values.Season ?? show.Season;
        var number = Number(show, season);
        var id = $"{number:000}-{Words(title)}";
        RefuseWithdrawn(show, id);
        var (published, rhythm) = Published(show);
        var folder = $"episodes/{show.Show.Id}";
        var files = new DraftFiles(Path.Combine(session.Root, folder));
        var neighbours = Neighbours.Of(audio);
        var draft = new EpisodeDraft(title, ofTag, Guid.NewGuid(), published, rhythm, season, number,
            Audio: recording.Url.Length > 0 ? recording
                : recording with { File = new(files.Take(audio, id + audio.Extension.ToLowerInvariant()), default) },
            Chapters: tags.Chapters,
            ChaptersFile: neighbours.Chapters is { } chapters ? files.Take(chapters, id + ".chapters.json") : "",
            Transcripts: [.. neighbours.Transcripts.Select(t => files.Take(t.File, TranscriptName(id, t, show), t.Language is not
                null))])
        {
            KnownPeople = Known("people"),
            KnownTopics = Known("topics"),
            HasSchema = File.Exists(Path.Combine(session.Root, CatalogueSchemas.PathOf(FileKind.Episode))),
        };
        var yaml = DraftYaml.Of(draft);
        files.Write(id + ".yaml", yaml);
        session.Say(DraftReport.Of($"{folder}/{id}.yaml", yaml, files.Copies, neighbours, show.Show));
    }

    private static void RefuseWithdrawn(ShowState show, string id)
    {
        if (show.Tombstones.Any(t => t.Covers($"{show.Show.Id}/{id}/")))
        {
            throw new WrongCallException($"'{show.Show.Id}/{id}' was withdrawn, and its address is never used again. Give " +
                "other words for the address with --slug.");
        }
    }

    private string ShowId()
    {
        var shows = ShowState.Ids(session.Context.Sources);
        var id = values.Show ?? (shows.Count == 1 ? shows[0] : shows.Count == 0 ? ""
            : questions.OneOf("Of which show?", shows) ??
                throw new WrongCallException($"There are several shows: {string.Join(", ", shows)}. Name one with --show."));
        return shows.Contains(id) ? id : throw new WrongCallException(shows.Count == 0
            ? "There is no show yet. Add a folder with a file 'show.yaml', like episodes/humanity/show.yaml."
            : $"--show: there is no show '{id}'. " +
                Suggestion.For(id, shows, $"Write one of: {string.Join(", ", shows)}."));
    }

    private AudioSource? Measure()
    {
        using var stream = audio.OpenRead();
        var reading = AudioReader.Read(stream, audio.Name);
        if (!reading.IsGood)
        {
            session.Context.Diagnostics.Error(reading.Problem.Code, new Place(values.Audio), reading.Problem.Message);
            return null;
        }

        var source = new AudioSource(new("", default), "", AudioCleaner.TaggedLength(stream, reading.Info),
            reading.Info.MediaType, reading.Info.Duration);
        if (values.Reference is not { } reference)
        {
            return source;
        }

        var url = Read("--reference", reference, IdentifierKinds.Url);
        return EnclosureTypes.CheckEnding(url, source.MediaType) is { } problem
            ? throw new WrongCallException($"--reference: {problem}")
            // What stands elsewhere is served as it is, with its tags.
            : source with { Url = url, Bytes = reading.Info.Size };
    }

    private RecordingTags Tags()
    {
        using var stream = audio.OpenRead();
        return Id3Reader.Read(stream);
    }

    private (string Title, bool IsOfTag) Title(string tag)
    {
        var title = values.Title ?? questions.Line("Title, without the show's name or a number:", tag.Length > 0 ? tag : null) ??
            throw new WrongCallException($"'{audio.Name}' has no title in its tags. Give one with --title.");
        Read("--title", title, TextKinds.Title);
        return (title.Trim(), values.Title is null && title == tag);
    }

    private string Words(string title)
    {
        var slug = values.Slug ?? Slug.From(title) ??
            questions.Line("The title in a few words of a-z, for the address, like chile-defending-water:", null) ??
            throw new WrongCallException($"'{title}' cannot be written in a-z by a rule. Give its words for the address with " +
                "--slug, like --slug chile-defending-water.");
        return Read("--slug", slug, IdentifierKinds.Id);
    }

    private int Number(ShowState show, int? season)
    {
        var number = values.Number ?? show.NextNumber(season);
        return show.Numbered(season, number) is { } taken
            ? throw new WrongCallException($"--number: {number} is that of '{taken.FullId}' already. " +
                $"Leave it out for the next free number, {show.NextNumber(season)}.")
            : number;
    }

    private (DateTimeOffset? Instant, string Rhythm) Published(ShowState show)
    {
        if (values.Published is { } given)
        {
            return (Read("--published", given, TimeKinds.Instant), "");
        }

        var rhythm = PublishingRhythm.Of(show.Full.Select(e => e.Published.Value).Where(p => p != default), session.Now);
        var offered = rhythm is null ? null : DraftYaml.Instant(rhythm.Next);
        var answer = questions.Line("When does it appear, like 2026-01-31T09:00:00Z (Z is UTC)? It may be left open:", offered);
        return answer is null ? (null, "")
            : answer == offered ? (rhythm!.Next, rhythm.Words)
            : (Read("--published", answer, TimeKinds.Instant), "");
    }

    private IReadOnlyList<string> Known(string folder) =>
        [.. session.Context.Sources.Files.Where(SourcePlaces.In(folder)).Select(f => f.Stem)];

    private static string TranscriptName(string id, (string? Language, FileInfo File) transcript, ShowState show) =>
        $"{id}.{(transcript.Language ?? show.Show.Language).ToLowerInvariant()}{transcript.File.Extension}";

    private static T Read<T>(string option, string text, Kind<T> kind) => Answers.Read(option, text, kind);
}
