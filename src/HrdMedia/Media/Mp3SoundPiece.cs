using System.Buffers;

namespace HrdMedia.Media;

/// <summary>MP3 frames as they are, and zeros for whatever stands between them: a tag in the middle, left by a program that glued
/// two recordings together, is found only by following every frame. Players skip the zeros.</summary>
internal sealed record Mp3SoundPiece(long Start, long Length) : CleanPiece(Length)
{
    private long End => Start + Length;

    public override void Write(Stream source, IBufferWriter<byte> target)
    {
        var bytes = new ByteSource(source);
        for (var offset = Start; offset < End;)
        {
            var stop = Mp3Frame.TryRead(bytes, offset, out var first) ? Follow(bytes, offset, first) : offset;
            new CopyPiece(offset, stop - offset).Write(source, target);

            // Nothing is a frame where the last one ended; where none began, the search must not find the same place again.
            var next = Mp3Frames.Find(bytes, Math.Max(stop, offset + 1), End, long.MaxValue, out _);
            next = next < 0 ? End : next;
            new ZerosPiece(next - stop).Write(source, target);
            offset = next;
        }
    }

    private long Follow(ByteSource bytes, long offset, Mp3Frame first)
    {
        var (last, next) = (offset, offset);
        while (next + 4 <= End && Mp3Frame.TryRead(bytes, next, out var frame) && frame.Fits(first))
        {
            (last, next) = (next, next + frame.Length);
        }

        // A frame that was cut is as long in its header as ever: what it lacks is the beginning of the tag after it.
        return next == End ? End : Mp3Tags.FindStart(bytes, last, Math.Min(next, End));
    }
}
