using HrdMedia.Countries;
using HrdMedia.Courses;
using HrdMedia.Episodes;
using HrdMedia.Pages;
using HrdMedia.People;
using HrdMedia.Shows;
using HrdMedia.Text;
using HrdMedia.Topics;

namespace HrdMedia;

/// <summary>
/// Which pages exist in which language. A page about one thing exists where that thing's own title and summary are translated;
/// what only gathers other things exists in every language.
/// </summary>
public static class Translations
{
    /// <summary>Whether something has a page in a language.</summary>
    /// <param name="record">What the page is about; the settings, a figure or an event stand for one that only gathers.</param>
    /// <param name="language">BCP 47 tag; in the site's own language everything has its page.</param>
    public static bool Has(object record, string language) => record switch
    {
        Episode episode => Are(language, episode.Title, episode.Summary),
        Topic topic => Are(language, topic.Title, topic.Summary),
        Course course => Are(language, course.Title, course.Summary),
        Page page => Are(language, page.Title, page.Summary, page.Body),
        // Names are not translated: a show and a person keep theirs.
        Show show => Are(language, show.Summary),
        Person person => Are(language, person.Summary),
        Country country => Are(language, country.Summary),
        _ => true,
    };

    private static bool Are(string language, params ReadOnlySpan<LocalText> texts)
    {
        foreach (var text in texts)
        {
            if (!text.IsEmpty && !text.IsIn(language))
            {
                return false;
            }
        }

        return true;
    }
}
