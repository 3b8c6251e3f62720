using System.Buffers;

namespace HrdMedia.Theme;

/// <summary>Writes markup in UTF-8 into room that is large enough.</summary>
/// <param name="target">The room.</param>
internal ref struct MarkupPen(Span<byte> target)
{
    /// <summary>How much longer than text in UTF-8 its markup can be: one byte becomes <c>&amp;#x27;</c>.</summary>
    public const int Longest = 6;

    private readonly Span<byte> target = target;

    /// <summary>How many bytes are written.</summary>
    public int Length { get; private set; }

    /// <summary>Writes markup as it is.</summary>
    public void Markup(scoped ReadOnlySpan<byte> markup)
    {
        markup.CopyTo(target[Length..]);
        Length += markup.Length;
    }

    /// <summary>Writes text in UTF-8.</summary>
    public void Text(scoped ReadOnlySpan<byte> text)
    {
        if (DefaultTheme.Encoder.FindFirstCharacterToEncodeUtf8(text) < 0)
        {
            Markup(text);
        }
        else if (DefaultTheme.Encoder.EncodeUtf8(text, target[Length..], out _, out var written) == OperationStatus.Done)
        {
            Length += written;
        }
        else
        {
            throw new InvalidOperationException("Markup of a text is longer than it can be.");
        }
    }

    /// <summary>Writes a time in seconds, to the millisecond: <c>41</c>, <c>41.2</c>.</summary>
    public void Seconds(TimeSpan time)
    {
        var all = time.Ticks / TimeSpan.TicksPerMillisecond;
        Digits(all / 1000, 1);
        var (rest, digits) = (all % 1000, 3);
        for (; rest > 0 && rest % 10 == 0; rest /= 10)
        {
            digits--;
        }

        if (rest > 0)
        {
            Markup("."u8);
            Digits(rest, digits);
        }
    }

    /// <summary>Writes a time as players show it, in whole seconds: <c>0:41</c> or <c>1:02:03</c>.</summary>
    public void Clock(TimeSpan time)
    {
        var seconds = time.Ticks / TimeSpan.TicksPerSecond;
        if (seconds >= 3600)
        {
            Digits(seconds / 3600, 1);
            Markup(":"u8);
        }

        Digits(seconds / 60 % 60, seconds >= 3600 ? 2 : 1);
        Markup(":"u8);
        Digits(seconds % 60, 2);
    }

    private void Digits(long number, int atLeast)
    {
        Span<byte> digits = stackalloc byte[20];
        var at = digits.Length;
        for (; number > 0 || digits.Length - at < atLeast; number /= 10)
        {
            digits[--at] = (byte)('0' + (number % 10));
        }

        Markup(digits[at..]);
    }
}
