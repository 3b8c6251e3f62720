using HrdMedia.Comparison;
using HrdMedia.Countries;
using HrdMedia.Courses;
using HrdMedia.Episodes;
using HrdMedia.Numbers;
using HrdMedia.Pages;
using HrdMedia.People;
using HrdMedia.Pipelines;
using HrdMedia.Settings;
using HrdMedia.Shows;
using HrdMedia.Text;
using HrdMedia.Timeline;
using HrdMedia.Topics;
using HrdMedia.Withdrawal;
using HrdMedia.Yaml;

namespace HrdMedia.Schema;

/// <summary>A kind of catalogue file that has fields.</summary>
/// <param name="Name">The name of its schema.</param>
/// <param name="Title">What such a file is, in a few words.</param>
/// <param name="Place">Where such files stand in <c>episodes/</c>, as the field reference's heading has it.</param>
/// <param name="Selects">Whether a file is of this kind.</param>
/// <param name="Ask">Asks for its fields: the reader itself.</param>
public sealed record FileKind(
    string Name, string Title, string Place, Func<SourceFile, bool> Selects, Action<Fields> Ask)
{
    /// <summary>Episodes.</summary>
    public static FileKind Episode { get; } =
        Read("episode", "An episode", "<show>/<nnn>-<slug>.yaml", SourcePlaces.IsEpisode, new EpisodeReader());

    /// <summary>All kinds, in the order of the field reference.</summary>
    public static IReadOnlyList<FileKind> All { get; } =
    [
        Read("site", "The site", "site.yaml", SourcePlaces.IsSettings, new SiteSettingsReader()),
        Read("changes", "Changes that are meant", "changes.yaml", SourcePlaces.IsChanges, new AcknowledgementsReader()),
        Read("withdrawn", "What was taken back", "withdrawn.yaml", SourcePlaces.IsWithdrawn, new TombstonesReader()),
        Read("show", "A show", "<show>/show.yaml", SourcePlaces.IsShow, new ShowReader()),
        Episode,
        Read("person", "A host or guest", "people/<id>.yaml", SourcePlaces.In("people"), new PersonReader()),
        Read("country", "Words about a country", "countries/<iso>.yaml", SourcePlaces.In("countries"), new CountryReader()),
        Read("topic", "A topic", "topics/<id>.yaml", SourcePlaces.In("topics"), new TopicReader()),
        Read("course", "A course", "courses/<id>.yaml", SourcePlaces.In("courses"), new CourseReader()),
        Read("figure", "A figure", "numbers/<id>.yaml", SourcePlaces.In("numbers"), new FigureReader()),
        Read("event", "An event of the timeline", "timeline/<id>.yaml", SourcePlaces.In("timeline"), new EventReader()),
        new("page", "The fields of a page", "pages/<id>.md", SourcePlaces.IsPage,
            fields => ParsePage.Ask(fields, "page", LocalText.Empty)),
    ];

    /// <summary>The kind of a file, or null when it has no fields.</summary>
    public static FileKind? Of(SourceFile file) => All.FirstOrDefault(kind => kind.Selects(file));

    // Readers look at the file's name, never at its bytes: any name does that is right for the kind.
    private static FileKind Read<T>(
        string name, string title, string place, Func<SourceFile, bool> selects, IRecordReader<T> reader) =>
        new(name, title, place, selects, fields => reader.Read(fields, new SourceFile("episodes/countries/np.yaml", 0)));
}
