using System.Text;

namespace HrdMedia.Transcripts;

/// <summary>A piece of a transcript and when it is heard.</summary>
/// <param name="Start">Start, since the start of the recording; whole milliseconds.</param>
/// <param name="End">End, after the start; whole milliseconds.</param>
/// <param name="Speaker">Who speaks; null when the file does not say.</param>
/// <param name="Utf8">What is said: plain text in one line, without mark-up, in UTF-8; two that say the same are equal.</param>
/// <param name="Line">The line of the source file on which its times stand, counted from 1.</param>
public readonly record struct Cue(TimeSpan Start, TimeSpan End, string? Speaker, ReadOnlyMemory<byte> Utf8, int Line)
{
    /// <summary>A piece of a transcript.</summary>
    /// <param name="start">Start.</param>
    /// <param name="end">End.</param>
    /// <param name="speaker">Who speaks, or null.</param>
    /// <param name="text">What is said.</param>
    /// <param name="line">The line of its times.</param>
    public Cue(TimeSpan start, TimeSpan end, string? speaker, string text, int line)
        : this(start, end, speaker, Encoding.UTF8.GetBytes(text), line)
    {
    }

    /// <summary>What is said; made each time that it is asked for.</summary>
    public string Text => Encoding.UTF8.GetString(Utf8.Span);

    /// <inheritdoc/>
    public bool Equals(Cue other) => (Start, End, Speaker, Line) == (other.Start, other.End, other.Speaker, other.Line) &&
        Utf8.Span.SequenceEqual(other.Utf8.Span);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Start, End, Speaker, Line);
}
