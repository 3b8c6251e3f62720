using HrdMedia.Layout;
using HrdMedia.Pictures;
using HrdMedia.Pipelines;
using HrdMedia.Text;
using NetVips;

namespace HrdMedia.Imaging;

/// <summary>Paints share cards: above what kind of page it is, then its title, below the site's name, and at the end of the line
/// the artwork.</summary>
internal sealed class CardPainter : IDisposable
{
    private const int Margin = 72;
    private const int ArtworkSide = 360;
    private const int ArtworkTop = 118;
    private const int MarkSide = 64;

    private readonly CardRecipe card;
    private readonly bool isMirrored;
    private readonly List<Image> layers = [];
    private readonly List<int> lefts = [];
    private readonly List<int> tops = [];

    private CardPainter(CardRecipe card)
    {
        this.card = card;
        isMirrored = LanguageTag.Direction(card.Language) == "rtl";
    }

    /// <summary>The card as JPEG; it has no metadata.</summary>
    /// <param name="card">What stands on it.</param>
    /// <param name="fonts">Where its fonts lie: what <see cref="CardFonts"/> has answered, so that they do.</param>
    /// <param name="sources">For the artwork.</param>
    public static byte[] Paint(CardRecipe card, string fonts, ISourceTree sources)
    {
        ArgumentException.ThrowIfNullOrEmpty(fonts);
        using var painter = new CardPainter(card);
        return painter.Paint(sources);
    }

    /// <inheritdoc/>
    public void Dispose() => layers.ForEach(layer => layer.Dispose());

    private byte[] Paint(ISourceTree sources)
    {
        var room = CardRecipe.Width - (2 * Margin) - 180;
        if (card.Artwork is { } artwork)
        {
            room = CardRecipe.Width - (2 * Margin) - ArtworkSide - 48;
            using var picture = PictureResizer.Read(artwork, ArtworkSide, ArtworkSide, sources);
            Lay(picture.HasAlpha() ? picture.Copy() : picture.Bandjoin(255), ArtworkTop, isAtEnd: true);
        }

        var title = new CardText(card.Design.TitleFont, card.Language);
        var text = new CardText(card.Design.TextFont, card.Language);
        Lay(Coloured(text.Draw(card.Kind, room, 80, 32, 28), card.Design.KindColour), Margin);
        Lay(Coloured(title.Draw(card.Title, room, 330, 76, 64, 54, 46, 40), card.Design.TitleColour), 146);
        Lay(Image.SvgloadBuffer(card.Design.Mark.ToArray(), scale: 1), 512);
        LaySite(card.Site.Text == card.Title.Text ? null : text.Draw(card.Site, room, 70, 32, 28));
        return Composed();
    }

    // Beside the mark, and centred on it.
    private void LaySite(Image? words)
    {
        if (words is not null)
        {
            Lay(Coloured(words, card.Design.TextColour), 512 + ((MarkSide - words.Height) / 2), start: Margin + MarkSide + 24);
        }
    }

    private void Lay(Image? layer, int top, int start = Margin, bool isAtEnd = false)
    {
        if (layer is not null)
        {
            layers.Add(layer);
            lefts.Add(isMirrored == isAtEnd ? start : CardRecipe.Width - start - layer.Width);
            tops.Add(top);
        }
    }

    private static Image? Coloured(Image? ink, (byte Red, byte Green, byte Blue) colour)
    {
        if (ink is null)
        {
            return null;
        }

        using var plain = ink.NewFromImage(colour.Red, colour.Green, colour.Blue);
        using var flat = plain.Copy(interpretation: Enums.Interpretation.Srgb);
        return flat.Bandjoin(ink);
    }

    private byte[] Composed()
    {
        using var drawn = Image.SvgloadBuffer(card.Design.Ground.ToArray());
        using var ground = isMirrored ? drawn.Flip(Enums.Direction.Horizontal) : drawn.Copy();
        using var whole = ground.Composite([.. layers], [.. layers.Select(_ => Enums.BlendMode.Over)], x: [.. lefts],
            y: [.. tops]);
        using var opaque = whole.Flatten();
        return opaque.JpegsaveBuffer(q: 86, optimizeCoding: true, subsampleMode: Enums.ForeignSubsample.Off,
            keep: Enums.ForeignKeep.None);
    }
}
