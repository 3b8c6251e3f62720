using System.Buffers;
using System.Collections.Frozen;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using HrdMedia.Countries;
using HrdMedia.Courses;
using HrdMedia.Episodes;
using HrdMedia.Home;
using HrdMedia.Layout;
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

namespace HrdMedia.Theme;

/// <summary>The theme: compiled templates, style sheets, a script, an icon and the words. Holds nothing that changes.</summary>
public sealed class DefaultTheme : ITheme
{
    /// <summary>Makes markup of text; all of Unicode, so that Arabic and Nepali stand in the page as they are read and not as
    /// numbers.</summary>
    internal static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    // When it is first asked for: its fonts are a megabyte.
    private readonly Lazy<CardDesign> card = new(() => Cards.Design);

    private readonly Func<string, byte[]?> newer;

    // Read when a site first asks for the language.
    private readonly FrozenDictionary<string, Lazy<Words>> words;

    /// <summary>The theme.</summary>
    /// <param name="newer">Its files as they are on disk now, by paths like <c>assets/site.css</c>; without it, or where it gives
    /// null, those that travel inside the program.</param>
    public DefaultTheme(Func<string, byte[]?>? newer = null)
    {
        this.newer = newer ?? (_ => null);
        words = EmbeddedFiles.Names("strings").Select(name => Path.GetFileNameWithoutExtension(name))
            .ToFrozenDictionary(tag => tag, tag => new Lazy<Words>(() => Theme.Words.Of(tag, Read)), StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public CardDesign CardDesign => card.Value;

    /// <inheritdoc/>
    public IReadOnlyList<string> Languages => [.. words.Keys.Order(StringComparer.Ordinal)];

    /// <inheritdoc/>
    public IReadOnlyList<ThemeAsset> Assets(string language) =>
        [.. EmbeddedFiles.In("assets").Where(asset => asset.Name != Tokens.Name).Select(Newer).Select(asset => asset.Name switch
        {
            "site.css" => Tokens.Before(asset, Read),
            FeedStyle.Name => FeedStyle.In(Tokens.Before(asset, Read), Of(language)),
            _ => asset,
        })];

    /// <inheritdoc/>
    public PageWords Words(string language) => Of(language);

    /// <inheritdoc/>
    public void Home(HomeView view, IBufferWriter<byte> target) => Draw(Pages.Home.Create(view), view.Frame, target);

    /// <inheritdoc/>
    public void Show(ShowView view, IBufferWriter<byte> target) => Draw(Pages.Show.Create(view), view.Frame, target);

    /// <inheritdoc/>
    public void Episode(EpisodeView view, IBufferWriter<byte> target) => Draw(Pages.Episode.Create(view), view.Frame, target);

    /// <inheritdoc/>
    public void Embed(EmbedView view, IBufferWriter<byte> target) => Draw(Pages.Embed.Create(view), view.Frame, target);

    /// <inheritdoc/>
    public void Person(PersonView view, IBufferWriter<byte> target) => Draw(Pages.Person.Create(view), view.Frame, target);

    /// <inheritdoc/>
    public void Country(CountryView view, IBufferWriter<byte> target) => Draw(Pages.Country.Create(view), view.Frame, target);

    /// <inheritdoc/>
    public void Countries(CountriesView view, IBufferWriter<byte> target) =>
        Draw(Pages.Countries.Create(view), view.Frame, target);

    /// <inheritdoc/>
    public void Topic(TopicView view, IBufferWriter<byte> target) => Draw(Pages.Topic.Create(view), view.Frame, target);

    /// <inheritdoc/>
    public void Year(YearView view, IBufferWriter<byte> target) => Draw(Pages.Year.Create(view), view.Frame, target);

    /// <inheritdoc/>
    public void Course(CourseView view, IBufferWriter<byte> target) => Draw(Pages.Course.Create(view), view.Frame, target);

    /// <inheritdoc/>
    public void Numbers(NumbersView view, IBufferWriter<byte> target) => Draw(Pages.Numbers.Create(view), view.Frame, target);

    /// <inheritdoc/>
    public void Timeline(TimelineView view, IBufferWriter<byte> target) => Draw(Pages.Timeline.Create(view), view.Frame, target);

    /// <inheritdoc/>
    public void Subscribe(SubscribeView view, IBufferWriter<byte> target) =>
        Draw(Pages.Subscribe.Create(view), view.Frame, target);

    /// <inheritdoc/>
    public void Page(PageView view, IBufferWriter<byte> target) => Draw(Pages.Text.Create(view), view.Frame, target);

    /// <inheritdoc/>
    public void Index(IndexView view, IBufferWriter<byte> target) => Draw(Pages.Index.Create(view), view.Frame, target);

    /// <inheritdoc/>
    public void Search(SearchView view, IBufferWriter<byte> target) => Draw(Pages.Search.Create(view), view.Frame, target);

    /// <inheritdoc/>
    public void Letter(LetterView view, IBufferWriter<byte> target) => Draw(Pages.Letter.Create(view), view.Frame, target);

    /// <inheritdoc/>
    public void Offline(OfflineView view, IBufferWriter<byte> target) => Draw(Pages.Offline.Create(view), view.Frame, target);

    /// <inheritdoc/>
    public void Safety(SafetyView view, IBufferWriter<byte> target) => Draw(Pages.Safety.Create(view), view.Frame, target);

    /// <inheritdoc/>
    public void ReadMe(ReadMeView view, IBufferWriter<byte> target) => Draw(Pages.ReadMe.Create(view), view.Frame, target);

    /// <inheritdoc/>
    public void NotFound(NotFoundView view, IBufferWriter<byte> target) => Draw(Pages.NotFound.Create(view), view.Frame, target);

    /// <inheritdoc/>
    public void Withdrawn(WithdrawnView view, IBufferWriter<byte> target) =>
        Draw(Pages.Withdrawn.Create(view), view.Frame, target);

    private byte[]? Read(string name) => newer(name) ?? EmbeddedFiles.Read(name);

    private ThemeAsset Newer(ThemeAsset asset) =>
        newer("assets/" + asset.Name) is { } bytes ? asset with { Bytes = bytes } : asset;

    private Words Of(string language) =>
        (words.GetValueOrDefault(language.Split('-')[0]) ?? words["en"]).Value;

    private void Draw<TView>(RazorSlices.RazorSlice<TView> page, PageFrame frame, IBufferWriter<byte> target)
    {
        var around = new Surroundings(frame, Of(frame.Language), new PageWriter(target));
        using var slice = (Slice<TView>)page;
        slice.Around = around;
        if (slice is PageSlice<TView>)
        {
            using var layout = (LayoutSlice)Layouts.Site.Create(around);
            (layout.Around, layout.Body) = (around, slice.Whole);
            layout.Whole();
        }
        else
        {
            slice.Whole();
        }

        around.Target.Flush();
    }
}
