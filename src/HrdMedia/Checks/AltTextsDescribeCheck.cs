using HrdMedia.Media;
using HrdMedia.Pipelines;
using HrdMedia.Text;

namespace HrdMedia.Checks;

/// <summary>A picture's description says what it shows: not the file's name, not that it is a picture, not the title again
/// (WCAG 2.2, F30).</summary>
public sealed class AltTextsDescribeCheck : ICheck<Catalog>
{
    private static readonly HashSet<string> Empty = new(StringComparer.Ordinal)
    {
        "image", "picture", "photo", "photograph", "graphic", "logo", "cover", "artwork", "coverart", "thumbnail", "icon",
        "illustration", "episodeartwork", "episodeimage", "podcastcover", "imagen", "foto", "portada", "imatge", "bild",
        "couverture", "illustracion", "ilustracion", "alt", "alttext", "untitled",
    };

    /// <inheritdoc/>
    public void Check(Catalog catalog, DiagnosticBag diagnostics)
    {
        foreach (var show in catalog.Shows)
        {
            Check([show.Artwork, .. show.ForApps.Entry.Images.Select(i => i.Artwork)], show.Title, diagnostics);
        }

        foreach (var episode in catalog.Episodes.Concat(catalog.Scheduled))
        {
            Check([episode.Image, .. episode.ForApps.Entry.Images.Select(i => i.Artwork)], episode.Title, diagnostics);
        }

        foreach (var person in catalog.People)
        {
            // A portrait may be described by the name alone.
            Check([person.Image], LocalText.Empty, diagnostics);
        }
    }

    private static void Check(IEnumerable<Artwork?> pictures, LocalText title, DiagnosticBag diagnostics)
    {
        foreach (var picture in pictures.OfType<Artwork>())
        {
            var alt = picture.Alt.ToString();
            if (Key(alt) is { Length: > 0 } key && (Empty.Contains(key) || key == Key(picture.File.Value) ||
                (!title.IsEmpty && (key == Key(title.ToString()) ||
                key == Key(Path.GetFileNameWithoutExtension(picture.File.Value))))))
            {
                diagnostics.Warning(PlausibilityCodes.Alt, picture.File.Place,
                    $"The description '{alt}' of '{picture.File.Value}' does not tell what the picture shows. Write under " +
                    "'alt' what somebody who does not see it should know.");
            }
        }
    }

    private static string Key(string text) => string.Concat(SortKeys.Of(text).Where(char.IsLetterOrDigit));
}
