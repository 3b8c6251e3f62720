using HrdMedia.Safety;
using HrdMedia.Shows;

namespace HrdMedia.Sitemap;

/// <summary>How long an answer may rest on the visitor's device: nothing of what may have to be left at once, also no recording,
/// picture or transcript; why, and what that costs, stands in this folder's README.</summary>
/// <param name="catalog">Says what is marked.</param>
internal sealed class CacheRules(Catalog catalog)
{
    private const string Name = "Cache-Control: ";
    private const string ForADay = Name + "public, max-age=86400";
    private const string Never = Name + "no-store";

    // Where a rule names a folder of many pages, that of each page is meant.
    private static readonly string[] OfMany = [Routes.People, Routes.Countries, Routes.Topics];

    private readonly string[] folders = [.. QuickExits.Folders(catalog)];

    /// <summary>That of a file of a show; what is withdrawn must leave caches within a day.</summary>
    public static string Of(Show show) => show.QuickExit is null ? ForADay : Never;

    /// <summary>Those of the pages that may have to be left, and of the player for other sites.</summary>
    public IEnumerable<(string Path, string Header)> OfPages() => folders.SelectMany(folder =>
        OfMany.Contains(folder) ? InEachLanguage($"{folder}:page/")
        : IsShow(folder) ? InEachLanguage(folder).Concat(InEachLanguage($"{folder}:page/")).Append($"/{folder}:page/embed/")
        : InEachLanguage(folder)).Select(path => (path, Never));

    /// <summary>Those of pictures: two rules may not name one path.</summary>
    /// <param name="ending">The end of their names.</param>
    public IEnumerable<(string Path, string Header)> OfPictures(string ending) => folders.Length == 0 ? [($"/*{ending}", ForADay)]
        : catalog.Shows.Select(Routes.Of).Concat(OfMany).Except(folders).SelectMany(folder => Below(folder, ending, ForADay))
            .Concat(folders.Where(f => f != Routes.Safety).SelectMany(folder => Below(folder, ending, Never)));

    /// <summary>That of people's drawings.</summary>
    public string OfPeople => folders.Contains(Routes.People) ? Never : ForADay;

    private bool IsShow(string folder) => catalog.Shows.Any(show => Routes.Of(show) == folder);

    private IEnumerable<(string Path, string Header)> Below(string folder, string ending, string header) =>
        InEachLanguage($"{folder}*{ending}").Select(path => (path, header));

    private IEnumerable<string> InEachLanguage(string path) =>
        catalog.Languages.Skip(1).Select(language => "/" + Routes.In(language, path)).Prepend("/" + path);
}
