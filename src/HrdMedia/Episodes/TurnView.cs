using System.Globalization;
using HrdMedia.Text;
using HrdMedia.Transcripts;

namespace HrdMedia.Episodes;

/// <summary>A paragraph of a transcript.</summary>
/// <param name="Cues">What is said, one after another.</param>
/// <param name="Speaker">Who speaks, when it is another than before; may be empty.</param>
/// <param name="IsTimed">Whether it is known when it begins.</param>
public sealed record TurnView(ArraySegment<Cue> Cues, string Speaker, bool IsTimed)
{
    /// <summary>An id in UTF-8 is never longer, but for what <see cref="Again"/> adds.</summary>
    public const int IdRoom = 16;

    /// <summary>Where it begins, in seconds.</summary>
    public double Seconds { get; } = SecondsOf(Cues);

    /// <summary>How many turns above it begin in the same second.</summary>
    public int Again { get; private init; }

    /// <summary>The content notes of which a part begins here; may be empty.</summary>
    public IReadOnlyList<ContentNoteView> Notes { get; init; } = [];

    /// <summary>Whether it stands in a part that a content note is about.</summary>
    public bool IsMarked { get; init; }

    /// <summary>Where it ends, in seconds; 0 when that is not known.</summary>
    public double Ends => IsTimed ? Cues[^1].End.TotalSeconds : 0;

    /// <summary>Its id on the page, for example <c>t41</c>.</summary>
    public string Id => $"{(IsTimed ? 't' : 'p')}{Number}{new string('b', Again)}";

    /// <summary>Where it begins, for example "0:41"; empty when that is not known.</summary>
    public string Start => IsTimed ? Times.Clock(Cues[0].Start) : "";

    /// <summary>What is said; made each time that it is asked for.</summary>
    public string Text => CueText.Of(Cues);

    // The second in which it begins, or which paragraph it is, counted from 1.
    private int Number { get; init; }

    /// <summary>Some pieces of a transcript as a paragraph, below others.</summary>
    /// <param name="transcript">The transcript.</param>
    /// <param name="cues">Which pieces; at least one.</param>
    /// <param name="above">The paragraphs before it.</param>
    /// <param name="speaker">Who speaks, when it is another than before, or empty.</param>
    public static TurnView Of(Transcript transcript, Range cues, IReadOnlyList<TurnView> above, string speaker)
    {
        var said = transcript.Cues[cues];
        var number = transcript.IsTimed ? (int)SecondsOf(said) : above.Count + 1;
        return new TurnView(said, speaker, transcript.IsTimed)
        {
            Number = number,
            Again = above is [.., var last] && last.Number == number ? last.Again + 1 : 0,
        };
    }

    /// <summary>Writes its id in UTF-8; returns its length.</summary>
    /// <param name="target">Has room for <see cref="IdRoom"/> and <see cref="Again"/>.</param>
    public int WriteId(Span<byte> target)
    {
        target[0] = (byte)(IsTimed ? 't' : 'p');
        Number.TryFormat(target[1..], out var digits, provider: CultureInfo.InvariantCulture);
        target.Slice(1 + digits, Again).Fill((byte)'b');
        return 1 + digits + Again;
    }

    private static double SecondsOf(ArraySegment<Cue> cues) => Math.Round(cues[0].Start.TotalSeconds, 3);
}
