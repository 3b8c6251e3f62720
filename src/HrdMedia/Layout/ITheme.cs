using System.Buffers;
using HrdMedia.Countries;
using HrdMedia.Courses;
using HrdMedia.Episodes;
using HrdMedia.Home;
using HrdMedia.Numbers;
using HrdMedia.Offline;
using HrdMedia.Pages;
using HrdMedia.People;
using HrdMedia.Pictures;
using HrdMedia.Safety;
using HrdMedia.Search;
using HrdMedia.Shows;
using HrdMedia.Timeline;
using HrdMedia.Topics;
using HrdMedia.Withdrawal;
using HrdMedia.Years;

namespace HrdMedia.Layout;

/// <summary>Draws pages: one method for each kind, so that a kind without a template does not compile. Called from several
/// threads.</summary>
public interface ITheme
{
    /// <summary>Files that pages and feeds need, by their name in the folder <c>assets</c>: <c>site.css</c>, <c>icon.svg</c>,
    /// <c>copy.js</c> and <c>feed.css</c> at least.</summary>
    /// <param name="language">The site's own language, for those that hold words.</param>
    IReadOnlyList<ThemeAsset> Assets(string language);

    /// <summary>How it draws the cards that other sites show of a shared page.</summary>
    CardDesign CardDesign { get; }

    /// <summary>The languages in which it has words: BCP 47 tags.</summary>
    IReadOnlyList<string> Languages { get; }

    /// <summary>The words of a language; those of English where it has none in that.</summary>
    PageWords Words(string language);

    /// <summary>Draws the home page.</summary>
    void Home(HomeView view, IBufferWriter<byte> target);

    /// <summary>Draws a show.</summary>
    void Show(ShowView view, IBufferWriter<byte> target);

    /// <summary>Draws an episode.</summary>
    void Episode(EpisodeView view, IBufferWriter<byte> target);

    /// <summary>Draws an episode's player for other sites.</summary>
    void Embed(EmbedView view, IBufferWriter<byte> target);

    /// <summary>Draws a person.</summary>
    void Person(PersonView view, IBufferWriter<byte> target);

    /// <summary>Draws a country.</summary>
    void Country(CountryView view, IBufferWriter<byte> target);

    /// <summary>Draws the map and the table of all countries.</summary>
    void Countries(CountriesView view, IBufferWriter<byte> target);

    /// <summary>Draws a topic.</summary>
    void Topic(TopicView view, IBufferWriter<byte> target);

    /// <summary>Draws a year.</summary>
    void Year(YearView view, IBufferWriter<byte> target);

    /// <summary>Draws a course.</summary>
    void Course(CourseView view, IBufferWriter<byte> target);

    /// <summary>Draws the figures.</summary>
    void Numbers(NumbersView view, IBufferWriter<byte> target);

    /// <summary>Draws the timeline.</summary>
    void Timeline(TimelineView view, IBufferWriter<byte> target);

    /// <summary>Draws how to subscribe.</summary>
    void Subscribe(SubscribeView view, IBufferWriter<byte> target);

    /// <summary>Draws a page of text.</summary>
    void Page(PageView view, IBufferWriter<byte> target);

    /// <summary>Draws a list of all people, topics, years or courses.</summary>
    void Index(IndexView view, IBufferWriter<byte> target);

    /// <summary>Draws the search.</summary>
    void Search(SearchView view, IBufferWriter<byte> target);

    /// <summary>Draws what begins with a letter.</summary>
    void Letter(LetterView view, IBufferWriter<byte> target);

    /// <summary>Draws how to read the site without a connection.</summary>
    void Offline(OfflineView view, IBufferWriter<byte> target);

    /// <summary>Draws how to read the site safely.</summary>
    void Safety(SafetyView view, IBufferWriter<byte> target);

    /// <summary>Draws the first page to open in a copy.</summary>
    void ReadMe(ReadMeView view, IBufferWriter<byte> target);

    /// <summary>Draws what is shown for an address that does not exist.</summary>
    void NotFound(NotFoundView view, IBufferWriter<byte> target);

    /// <summary>Draws what is shown for the address of something that was taken back.</summary>
    void Withdrawn(WithdrawnView view, IBufferWriter<byte> target);
}
