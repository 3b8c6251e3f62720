using System.Text;
using HrdMedia.Layout;
using HrdMedia.Pipelines;
using HrdMedia.Text;
using HrdMedia.Yaml;

namespace HrdMedia.Theme;

/// <summary>
/// Everything that the theme says of itself, in one language: <c>strings/&lt;language&gt;.yaml</c>. A word is a property, so that
/// a misspelt one does not compile; a key that is missing or unknown stops the program when it starts.
/// </summary>
/// <param name="read">Reads one field after the other, in the order of the file.</param>
public sealed partial class Words(WordReader read) : PageWords(read)
{
    // Around every page
    public string SkipToContent { get; } = read.Line("skip-to-content");
    public string MainNavigation { get; } = read.Line("main-navigation");
    public string Breadcrumb { get; } = read.Line("breadcrumb");
    public string AboutThisSite { get; } = read.Line("about-this-site");
    public string Publisher { get; } = read.Line("publisher");
    public string Languages { get; } = read.Line("languages");
    public string LanguageHome { get; } = read.Line("language-home");
    public string LicenceOfTexts { get; } = read.Line("licence-of-texts");

    // Home page
    public string StartListening { get; } = read.Line("start-listening");
    public string StartHere { get; } = read.Line("start-here");
    public string LatestEpisodes { get; } = read.Line("latest-episodes");
    public string Shows { get; } = read.Line("shows");
    public string More { get; } = read.Line("more");

    // Kinds of things
    public string Events { get; } = read.Line("events");
    public string Notes { get; } = read.Line("notes");
    public string Links { get; } = read.Line("links");
    public string Licence { get; } = read.Line("licence");
    public string LanguageLabel { get; } = read.Line("language");
    public Plural EpisodeCount { get; } = read.Plural("episode-count");

    // Episode
    public string Episode { get; } = read.Line("episode");
    public string With { get; } = read.Line("with");
    public string Scheduled { get; } = read.Line("scheduled");
    public Phrase ScheduledFor { get; } = read.Phrase("scheduled-for", 1);
    public string BeforeYouListen { get; } = read.Line("before-you-listen");
    public string ContentNotes { get; } = read.Line("content-notes");
    public string SkipMarked { get; } = read.Line("skip-marked");
    public Phrase SkippedTo { get; } = read.Phrase("skipped-to", 1);
    public string Listen { get; } = read.Line("listen");
    public string Captions { get; } = read.Line("captions");
    public Phrase Download { get; } = read.Phrase("download", 1);
    public Phrase ChapterLink { get; } = read.Phrase("chapter-link", 1);
    public string Chapters { get; } = read.Line("chapters");
    public string Transcript { get; } = read.Line("transcript");
    public Phrase TranscriptIn { get; } = read.Phrase("transcript-in", 1);
    public string TranscriptFiles { get; } = read.Line("transcript-files");
    public string OtherEpisodes { get; } = read.Line("other-episodes");
    public string Previous { get; } = read.Line("previous");
    public string Next { get; } = read.Line("next");

    // Player
    public string Play { get; } = read.Line("play");
    public string Position { get; } = read.Line("position");
    public Phrase PositionOf { get; } = read.Phrase("position-of", 2);
    public string Back15 { get; } = read.Line("back-15");
    public string Forward30 { get; } = read.Line("forward-30");
    public string PreviousChapter { get; } = read.Line("previous-chapter");
    public string NextChapter { get; } = read.Line("next-chapter");
    public string Speed { get; } = read.Line("speed");
    public string SoundFile { get; } = read.Line("sound-file");
    public string UsualFile { get; } = read.Line("usual-file");
    public string Volume { get; } = read.Line("volume");
    public Phrase VolumeIs { get; } = read.Phrase("volume-is", 1);
    public Phrase ReadyAt { get; } = read.Phrase("ready-at", 1);
    public Phrase ResumeFrom { get; } = read.Phrase("resume-from", 1);
    public string StartOver { get; } = read.Line("start-over");
    public string Remember { get; } = read.Line("remember");
    public string Forget { get; } = read.Line("forget");
    public string Forgotten { get; } = read.Line("forgotten");
    public string CannotPlay { get; } = read.Line("cannot-play");
    public string Keys { get; } = read.Line("keys");
    public string SpaceKey { get; } = read.Line("space-key");
    public string KeysWhere { get; } = read.Line("keys-where");
    public string Seconds5 { get; } = read.Line("seconds-5");
    public string Seconds15 { get; } = read.Line("seconds-15");
    public string ChapterKeys { get; } = read.Line("chapter-keys");
    public string TenthKeys { get; } = read.Line("tenth-keys");
    public string Close { get; } = read.Line("close");
    public string SearchTranscript { get; } = read.Line("search-transcript");
    public Phrase MatchOf { get; } = read.Phrase("match-of", 2);
    public string NoMatch { get; } = read.Line("no-match");
    public string PreviousMatch { get; } = read.Line("previous-match");
    public string NextMatch { get; } = read.Line("next-match");
    public string Follow { get; } = read.Line("follow");
    public string ContinueListening { get; } = read.Line("continue-listening");
    public string Continue { get; } = read.Line("continue");

    // Passing on
    public string ShareTitle { get; } = read.Line("share");
    public string ShareLink { get; } = read.Line("share-link");
    public Phrase StartAt { get; } = read.Phrase("start-at", 1);
    public string ShareByMail { get; } = read.Line("share-by-mail");
    public string EmbedCode { get; } = read.Line("embed-code");
    public string CopyLink { get; } = read.Line("copy-link");
    public string CopyCode { get; } = read.Line("copy-code");
    public string Copied { get; } = read.Line("copied");
    public string Selected { get; } = read.Line("selected");

    // People
    public string NameChanged { get; } = read.Line("name-changed");
    public string InMemory { get; } = read.Line("in-memory");
    public string Died { get; } = read.Line("died");
    public string NameWithheld { get; } = read.Line("name-withheld");
    public string VoiceAltered { get; } = read.Line("voice-altered");
    public string VoiceRead { get; } = read.Line("voice-read");
    public string FaceDrawn { get; } = read.Line("face-drawn");
    public string FaceBlurred { get; } = read.Line("face-blurred");
    public string PersonLinks { get; } = read.Line("person-links");
    public Phrase Picture { get; } = read.Phrase("picture", 1);

    // Show
    public string Notice { get; } = read.Line("notice");
    public string Author { get; } = read.Line("author");
    public string Complete { get; } = read.Line("complete");
    public string InEveryEpisode { get; } = read.Line("in-every-episode");
    public Phrase Season { get; } = read.Phrase("season", 1);
    public Phrase SeasonTitled { get; } = read.Phrase("season-titled", 2);
    public string About { get; } = read.Line("about");

    // Subscribe
    public string Feed { get; } = read.Line("feed");
    public string FeedIs { get; } = read.Line("feed-is");
    public Phrase FeedAddress { get; } = read.Phrase("feed-address", 1);
    public string FeedHowTo { get; } = read.Line("feed-how-to");
    public Phrase OpenInApp { get; } = read.Phrase("open-in-app", 1);
    public string OpenInAnyApp { get; } = read.Line("open-in-any-app");
    public Phrase InDirectories { get; } = read.Phrase("in-directories", 1);
    public string Copy { get; } = read.Line("copy");
    public Phrase CopyAddress { get; } = read.Phrase("copy-address", 1);
    public string AddressCopied { get; } = read.Line("address-copied");
    public string AddressSelected { get; } = read.Line("address-selected");
    public Phrase QrOf { get; } = read.Phrase("qr-of", 1);
    public string QrHowTo { get; } = read.Line("qr-how-to");
    public string JsonFeed { get; } = read.Line("json-feed");
    public string MoreFeeds { get; } = read.Line("more-feeds");
    public string Everything { get; } = read.Line("everything");
    public string Seasons { get; } = read.Line("seasons");
    public string AudioLanguages { get; } = read.Line("audio-languages");
    public string Translations { get; } = read.Line("translations");
    public string AllFeeds { get; } = read.Line("all-feeds");
    public string AllFeedsFile { get; } = read.Line("all-feeds-file");
    public string FeedPage { get; } = read.Line("feed-page");
    public string FeedPageHow { get; } = read.Line("feed-page-how");
    public string FeedPageSite { get; } = read.Line("feed-page-site");

    // Course
    public string Audience { get; } = read.Line("audience");
    public string Provider { get; } = read.Line("provider");
    public string Duration { get; } = read.Line("duration");
    public string TakeCourse { get; } = read.Line("take-course");
    public string Units { get; } = read.Line("units");
    public string PreviousUnit { get; } = read.Line("previous-unit");
    public string NextUnit { get; } = read.Line("next-unit");
    public string OtherCourses { get; } = read.Line("other-courses");
    public string RelatedTopics { get; } = read.Line("related-topics");

    // Numbers
    public string Computed { get; } = read.Line("computed");
    public string Source { get; } = read.Line("source");
    public string SourceIsOld { get; } = read.Line("source-is-old");
    public string HowCounted { get; } = read.Line("how-counted");
    public string HowComputed { get; } = read.Line("how-computed");
    public Phrase Highest { get; } = read.Phrase("highest", 1);
    public Plural ChartOf { get; } = read.Plural("chart-of");
    public string ChartTable { get; } = read.Line("chart-table");
    public string Country { get; } = read.Line("country");
    public string Number { get; } = read.Line("number");
    public string Period { get; } = read.Line("period");
    public string Documents { get; } = read.Line("documents");
    public string DownloadTable { get; } = read.Line("download-table");
    public string AllFigures { get; } = read.Line("all-figures");
    public string CitedIn { get; } = read.Line("cited-in");

    // Course units and roles
    public string Objectives { get; } = read.Line("objectives");
    public string Reflect { get; } = read.Line("reflect");
    public string CheckYourself { get; } = read.Line("check-yourself");
    public string CheckHint { get; } = read.Line("check-hint");
    public string ShowAnswer { get; } = read.Line("show-answer");
    public string PartsTaken { get; } = read.Line("parts-taken");
    public string PartTable { get; } = read.Line("part-table");
    public string Part { get; } = read.Line("part");
    public string Show { get; } = read.Line("show");

    // Map
    public string MapOf { get; } = read.Line("map-of");
    public string MapLegend { get; } = read.Line("map-legend");
    public string MapTable { get; } = read.Line("map-table");
    public string MapWithoutEpisode { get; } = read.Line("map-without-episode");
    public string MapSomeEpisodes { get; } = read.Line("map-some-episodes");
    public string MapManyEpisodes { get; } = read.Line("map-many-episodes");
    public string MapCircle { get; } = read.Line("map-circle");
    public string MapNote { get; } = read.Line("map-note");
    public string EventCount { get; } = read.Line("event-count");

    // Timeline and years
    public string Earlier { get; } = read.Line("earlier");
    public string Later { get; } = read.Line("later");

    // Search
    public string SearchFor { get; } = read.Line("search-for");
    public string SearchButton { get; } = read.Line("search-button");
    public string SearchHint { get; } = read.Line("search-hint");
    public string SearchNeedsScript { get; } = read.Line("search-needs-script");
    public string Results { get; } = read.Line("results");
    public Plural ResultCount { get; } = read.Plural("result-count");
    public string NoResults { get; } = read.Line("no-results");
    public string SearchFailed { get; } = read.Line("search-failed");
    public string MoreResults { get; } = read.Line("more-results");
    public string HearAt { get; } = read.Line("hear-at");
    public string FromAToZ { get; } = read.Line("from-a-to-z");
    public Phrase Letter { get; } = read.Phrase("letter", 1);
    public string LetterParts { get; } = read.Line("letter-parts");
    public Phrase PartFromTo { get; } = read.Phrase("part-from-to", 2);
    public string Person { get; } = read.Line("person");
    public string Topic { get; } = read.Line("topic");
    public string Course { get; } = read.Line("course");
    public string Event { get; } = read.Line("event");
    public string Figure { get; } = read.Line("figure");
    public string Page { get; } = read.Line("page");

    // Without a connection
    public string CopiesTitle { get; } = read.Line("copies-title");
    public string CopiesHow { get; } = read.Line("copies-how");
    public string CopiesOnPhone { get; } = read.Line("copies-on-phone");
    public string CopyWithAudio { get; } = read.Line("copy-with-audio");
    public string CopyWithoutAudio { get; } = read.Line("copy-without-audio");
    public Phrase DownloadCopy { get; } = read.Phrase("download-copy", 1);
    public string Checksum { get; } = read.Line("checksum");
    public string ChecksumWhy { get; } = read.Line("checksum-why");
    public string CopyNeedsConnection { get; } = read.Line("copy-needs-connection");
    public string OpenStartPage { get; } = read.Line("open-start-page");
    public string NewestEpisode { get; } = read.Line("newest-episode");
    public string NewerCopies { get; } = read.Line("newer-copies");
    public string KeptTitle { get; } = read.Line("kept-title");
    public string KeptHow { get; } = read.Line("kept-how");
    public string KeepPages { get; } = read.Line("keep-pages");
    public string KeptForgotten { get; } = read.Line("kept-forgotten");

    // An address that does not exist
    public string NothingHere { get; } = read.Line("nothing-here");
    public string WithdrawnWords { get; } = read.Line("withdrawn-words");
    public string GoHome { get; } = read.Line("go-home");

    /// <summary>The words of a language.</summary>
    /// <param name="language">BCP 47 tag; the name of a file in <c>strings</c>.</param>
    /// <exception cref="InvalidOperationException">The file is missing, or <see cref="Parse"/> fails.</exception>
    public static Words Of(string language) => Of(language, EmbeddedFiles.Read);

    /// <inheritdoc cref="Of(string)"/>
    /// <param name="language">BCP 47 tag; the name of a file in <c>strings</c>.</param>
    /// <param name="read">A file of the theme, or null.</param>
    public static Words Of(string language, Func<string, byte[]?> read)
    {
        var file = $"strings/{language}.yaml";
        var bytes = read(file)
            ?? throw new InvalidOperationException($"The theme has no file '{file}'. Write it, or choose another language.");
        return Parse(Encoding.UTF8.GetString(bytes), $"theme/{file}", language);
    }

    /// <summary>The words in a YAML text.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="path">The file it is from, for messages.</param>
    /// <param name="language">BCP 47 tag.</param>
    /// <exception cref="InvalidOperationException">A key is missing, unknown or malformed; the message says where.</exception>
    public static Words Parse(string yaml, string path, string language)
    {
        var diagnostics = new DiagnosticBag();
        var words = default(Words);
        if (YamlReader.Read(yaml, path, diagnostics) is { } map)
        {
            var fields = new Fields(map, new FieldContext(path, language, diagnostics));
            words = new Words(new WordReader(fields, language));
            fields.RejectUnknown();
        }

        return words is not null && !diagnostics.HasErrors ? words
            : throw new InvalidOperationException(string.Join('\n', diagnostics.Sorted()));
    }
}
