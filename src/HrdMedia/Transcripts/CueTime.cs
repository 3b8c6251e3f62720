using System.Buffers;
using System.Text;

namespace HrdMedia.Transcripts;

/// <summary>Times of cues: <c>hh:mm:ss.ttt</c> in WebVTT (hours optional), <c>hh:mm:ss,ttt</c> in SubRip.</summary>
internal static class CueTime
{
    private const string Arrow = " --> ";

    private const int PlainTime = 12;

    /// <summary>How long a plain line of times is, <c>00:01:02.500 --> 00:01:04.000</c>.</summary>
    public const int PlainLine = 29;

    /// <summary>A line of times is never longer.</summary>
    public const int MaxLine = (2 * Room) + 6;

    private const int Room = 32;

    public static string Format(TimeSpan time, char separator)
    {
        Span<byte> text = stackalloc byte[Room];
        return Encoding.ASCII.GetString(Digits(time, separator, text));
    }

    /// <summary>Appends the line of a cue's times.</summary>
    public static void AppendTimes(this IBufferWriter<byte> target, in Cue cue, char separator) =>
        target.Advance(WriteTimes(target.GetSpan(MaxLine), cue, separator));

    /// <summary>Writes the line of a cue's times; returns its length.</summary>
    /// <param name="target">Has room for <see cref="MaxLine"/>.</param>
    /// <param name="cue">The cue.</param>
    /// <param name="separator">What stands before the milliseconds.</param>
    public static int WriteTimes(Span<byte> target, in Cue cue, char separator)
    {
        Span<byte> text = stackalloc byte[Room];
        var start = Digits(cue.Start, separator, text);
        start.CopyTo(target);
        var length = start.Length;
        " --> "u8.CopyTo(target[length..]);
        length += Arrow.Length;
        var end = Digits(cue.End, separator, text);
        end.CopyTo(target[length..]);
        length += end.Length;
        target[length] = (byte)'\n';
        return length + 1;
    }

    /// <summary>The form for readers: <c>0:00</c>, <c>12:34</c>, <c>1:02:03</c>.</summary>
    public static string FormatShort(TimeSpan time)
    {
        var seconds = (long)time.TotalSeconds;
        return seconds < 3600
            ? $"{seconds / 60}:{seconds % 60:D2}"
            : $"{seconds / 3600}:{seconds / 60 % 60:D2}:{seconds % 60:D2}";
    }

    public static long Milliseconds(TimeSpan time) => time.Ticks / TimeSpan.TicksPerMillisecond;

    /// <summary>The times of a line that is written as nearly all are, <c>00:01:02.500 --> 00:01:04.000</c>; of another nothing
    /// is known.</summary>
    public static (TimeSpan Start, TimeSpan End)? ParsePlain(ReadOnlySpan<char> line, char separator) =>
        line.Length == PlainTime + Arrow.Length + PlainTime && line[PlainTime..].StartsWith(Arrow, StringComparison.Ordinal) &&
        Plain(line[..PlainTime], separator) is >= 0 and var start &&
        Plain(line[^PlainTime..], separator) is >= 0 and var end
            ? (TimeSpan.FromMilliseconds(start), TimeSpan.FromMilliseconds(end)) : null;

    /// <summary>The times of a line of WebVTT that is written so, in UTF-8; of another nothing is known.</summary>
    public static (TimeSpan Start, TimeSpan End)? ParsePlain(ReadOnlySpan<byte> line) =>
        line.Length == PlainLine && line[PlainTime..].StartsWith(" --> "u8) &&
        Plain(line[..PlainTime]) is >= 0 and var start && Plain(line[^PlainTime..]) is >= 0 and var end
            ? (new(start * TimeSpan.TicksPerMillisecond), new(end * TimeSpan.TicksPerMillisecond)) : null;

    /// <summary>Null when the text is no time; then <paramref name="wrong"/> is the offset of the mistake.</summary>
    public static TimeSpan? Parse(ReadOnlySpan<char> text, char separator, out int wrong, out string why)
    {
        var colons = text.Count(':');
        var fields = separator == ',' ? 3 : Math.Clamp(colons + 1, 2, 3);
        wrong = 0;
        why = fields == 3 ? "A time must have hours, minutes and seconds" : "A time must have minutes and seconds";
        if (colons + 1 != fields)
        {
            return null;
        }

        long total = 0;
        for (var i = 0; i < fields - 1; i++)
        {
            var isHours = fields == 3 && i == 0;
            var part = text[wrong..];
            part = part[..part.IndexOf(':')];
            if (Number(part, isHours ? 9999 : 59) is not { } number || (isHours ? part.Length < 2 : part.Length != 2))
            {
                why = isHours ? "Hours must have at least two digits" : "Minutes must be two digits from 00 to 59";
                return null;
            }

            total = (total * 60) + number;
            wrong += part.Length + 1;
        }

        return ParseSeconds(text[wrong..], separator, total, ref wrong, out why);
    }

    private static TimeSpan? ParseSeconds(ReadOnlySpan<char> text, char separator, long minutes, ref int wrong, out string why)
    {
        var mark = text.IndexOfAny('.', ',');
        var whole = mark < 0 ? text : text[..mark];
        why = "Seconds must be two digits from 00 to 59";
        if (whole.Length != 2 || Number(whole, 59) is not { } seconds)
        {
            return null;
        }

        wrong += 2;
        if (mark >= 0 && text[mark] == separator)
        {
            wrong++;
            if (text.Length - mark == 4 && Number(text[(mark + 1)..], 999) is { } thousandths)
            {
                return TimeSpan.FromMilliseconds((((minutes * 60) + seconds) * 1000) + thousandths);
            }
        }

        why = $"The seconds must be followed by '{separator}' and three digits";
        return null;
    }

    // From the last digit on: millions are written, and a format string is slow.
    private static ReadOnlySpan<byte> Digits(TimeSpan time, char separator, Span<byte> text)
    {
        var all = Milliseconds(time);
        var at = text.Length;
        Write(text, ref at, (uint)(all % 1000), 3);
        text[--at] = (byte)separator;
        var seconds = (ulong)all / 1000;
        var minutes = seconds / 60;
        Write(text, ref at, (uint)(seconds - (minutes * 60)), 2);
        text[--at] = (byte)':';
        Write(text, ref at, (uint)(minutes % 60), 2);
        text[--at] = (byte)':';
        Write(text, ref at, (uint)(minutes / 60), 2);
        return text[at..];
    }

    private static void Write(Span<byte> text, ref int at, uint number, int digits)
    {
        for (; digits > 0 || number > 0; digits--, number /= 10)
        {
            text[--at] = (byte)('0' + (number % 10));
        }
    }

    // The milliseconds of 00:01:02.500, or less than 0.
    private static long Plain(ReadOnlySpan<char> time, char separator)
    {
        var (minutes, seconds) = (Digits(time, 3, 2), Digits(time, 6, 2));
        var parts = Digits(time, 0, 2) | minutes | seconds | Digits(time, 9, 3);
        return parts < 0 || minutes > 59 || seconds > 59 || time[2] != ':' || time[5] != ':' || time[8] != separator ? -1
            : (((((Digits(time, 0, 2) * 60L) + minutes) * 60) + seconds) * 1000) + Digits(time, 9, 3);
    }

    private static long Plain(ReadOnlySpan<byte> time)
    {
        var (hours, minutes, seconds) = (Two(time), Two(time[3..]), Two(time[6..]));
        var (tenths, rest) = (Two(time[9..]), (uint)time[11] - '0');
        return hours > 99 || minutes > 59 || seconds > 59 || tenths > 99 || rest > 9 || time[2] != ':' || time[5] != ':' ||
            time[8] != '.' ? -1 : (((((hours * 60L) + minutes) * 60) + seconds) * 1000) + (tenths * 10) + rest;
    }

    // Two digits, or more than 99.
    private static uint Two(ReadOnlySpan<byte> text)
    {
        var (tens, ones) = ((uint)text[0] - '0', (uint)text[1] - '0');
        return tens > 9 || ones > 9 ? uint.MaxValue : (tens * 10) + ones;
    }

    // The number that these characters are the digits of, or less than 0.
    private static int Digits(ReadOnlySpan<char> text, int at, int length)
    {
        var number = 0;
        foreach (var c in text.Slice(at, length))
        {
            number = char.IsAsciiDigit(c) && number >= 0 ? (number * 10) + c - '0' : -1;
        }

        return number;
    }

    private static int? Number(ReadOnlySpan<char> digits, int max)
    {
        var value = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return null;
            }

            value = (value * 10) + digit - '0';
            if (value > max)
            {
                return null;
            }
        }

        return digits.Length is > 0 and <= 4 ? value : null;
    }
}
