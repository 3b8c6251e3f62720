using System.Text;
using HrdMedia.Feeds;
using HrdMedia.Text;

namespace HrdMedia.Yaml;

/// <summary>Texts that a feed says, with the lengths that podcast apps take: too long a one is refused where it is
/// written.</summary>
public static class TextKinds
{
    // A description holds 4,000 bytes: a summary and the show's notice, each a paragraph of HTML, have to fit together.
    internal const int MaxSummaryBytes = 1980;

    /// <summary>The title of a show or an episode, and whatever else has the room of a title.</summary>
    public static Kind<LocalText> Title { get; } = LocalTextKind.Of("text", Line(RssTags.MaxText));

    /// <summary>The name of a person.</summary>
    public static Kind<LocalText> PersonName { get; } = LocalTextKind.Of("text", Line(PodcastTags.MaxPersonName));

    /// <summary>The name of a season.</summary>
    public static Kind<LocalText> SeasonName { get; } = LocalTextKind.Of("text", Line(PodcastTags.MaxSeasonName));

    /// <summary>A text of one or two sentences that feeds and apps show as a description.</summary>
    public static Kind<LocalText> Summary { get; } = LocalTextKind.Of("text", new("text",
        new TextShape(Patterns.Line, MaxSummaryBytes, CanBeNumber: true), "", (node, context) =>
    {
        var text = Kinds.Line.Read(node, context);
        var bytes = Encoding.UTF8.GetByteCount(HtmlText.Escape(text));
        if (bytes > MaxSummaryBytes)
        {
            context.Diagnostics.Error(FieldCodes.TooLong, node.Place,
                $"This text takes {bytes} bytes in the feed, and podcast apps take {MaxSummaryBytes}. " +
                "Shorten it to a few sentences; longer texts belong into 'notes'.");
        }

        return text;
    }));

    /// <summary>One line of at most so many characters, in one language or in several.</summary>
    public static Kind<LocalText> Words(int most) => LocalTextKind.Of("text", Line(most));

    /// <summary>One line of at most so many characters.</summary>
    public static Kind<string> Line(int most) => new("text",
        new TextShape(Patterns.Line, most, CanBeNumber: true), "", (node, context) =>
    {
        var text = Kinds.Line.Read(node, context);
        var length = FeedText.Length(text);
        if (length > most)
        {
            context.Diagnostics.Error(FieldCodes.TooLong, node.Place,
                $"This text has {length} characters, and podcast apps take {most}. Shorten it.");
        }

        return text;
    });
}
