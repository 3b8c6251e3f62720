using System.Buffers;
using System.Text;

namespace HrdMedia.Transcripts;

/// <summary>
/// Reads WebVTT that is written plainly, as nearly all of it is: cues in order, with whole times, that are said by one person
/// each and have no other mark-up. Of all else it knows nothing: <see cref="WebVttReader"/> reads that, and tells what is wrong.
/// </summary>
internal ref struct PlainWebVtt
{
    // "00:00:00.000 --> 00:00:01.000" and a line end.
    private const int TimesLine = CueTime.PlainLine + 1;

    private static readonly SearchValues<byte> Signs = SearchValues.Create("\n\t<>&"u8);

    private readonly ArraySegment<byte> file;
    private readonly ReadOnlySpan<byte> text;
    private readonly bool hasRuns;

    // Each with where it stands first, and the bracket behind it.
    private readonly List<(string Name, Range Bytes)> names = [];
    private int at;
    private int line;

    private PlainWebVtt(ArraySegment<byte> file)
    {
        this.file = file;
        text = file;
        hasRuns = text.IndexOf("  "u8) >= 0;
    }

    /// <summary>How many cues such a file can have at most.</summary>
    public static int Most(ReadOnlySpan<byte> text) => (text.Count((byte)'\n') + 2) / 3;

    /// <summary>Reads all cues.</summary>
    /// <param name="file">UTF-8 without characters that no file may have. What it says is kept in it: where cues are read, line
    /// ends in their words become spaces, else it stays as it is.</param>
    /// <param name="cues">Gets the cues; has room for as many as there can be.</param>
    /// <returns>How many there are; 0 when the file is not written so.</returns>
    public static int Read(ArraySegment<byte> file, Span<Cue> cues)
    {
        var reader = new PlainWebVtt(file);
        if (!reader.SkipHeader())
        {
            return 0;
        }

        var count = 0;
        while (reader.SkipBetween() && reader.at < file.Count)
        {
            if (!reader.ReadCue(out cues[count]) || (count > 0 && cues[count].Start < cues[count - 1].End))
            {
                return 0;
            }

            count++;
        }

        if (count == 0 || reader.at < file.Count)
        {
            return 0;
        }

        file.AsSpan().Replace((byte)'\n', (byte)' ');
        return count;
    }

    private bool SkipHeader()
    {
        if (!text.StartsWith("WEBVTT"u8) || (text.Length > 6 && text[6] is not ((byte)'\n' or (byte)' ')))
        {
            return false;
        }

        at = "WEBVTT"u8.Length;
        return SkipBlock();
    }

    // Blank lines and notes; whether what follows may be a cue.
    private bool SkipBetween()
    {
        while (at < text.Length)
        {
            var rest = text[at..];
            if (rest[0] == '\n')
            {
                at++;
                line++;
            }
            else if (!rest.StartsWith("NOTE"u8) || rest.Length == 4 || rest[4] is not ((byte)'\n' or (byte)' '))
            {
                return true;
            }
            else if (!SkipBlock())
            {
                return false;
            }
        }

        return true;
    }

    // What is left of a line, and the lines up to a blank one.
    private bool SkipBlock()
    {
        if (!SkipLine())
        {
            return false;
        }

        while (at < text.Length && text[at] != '\n')
        {
            // A line of spaces is blank.
            if (text[at] == ' ' || !SkipLine())
            {
                return false;
            }
        }

        return true;
    }

    // False where it has a sign that means something.
    private bool SkipLine()
    {
        var length = text[at..].IndexOfAny(Signs);
        var end = length < 0 ? text.Length : at + length;
        if (end < text.Length && text[end] != '\n')
        {
            return false;
        }

        at = Math.Min(end + 1, text.Length);
        line++;
        return true;
    }

    private bool ReadCue(out Cue cue)
    {
        cue = default;
        if ((ReadTimes() ?? (SkipNumber() ? ReadTimes() : null)) is not { } times || times.End <= times.Start)
        {
            return false;
        }

        var timing = line;
        string? speaker = null;
        if (text[at..].StartsWith("<v "u8) && (speaker = ReadName()) is null)
        {
            return false;
        }

        var from = at;
        if (ReadWords() is not { } end)
        {
            return false;
        }

        var words = text[from..end].TrimStart((byte)' ');
        from = end - words.Length;
        words = words.TrimEnd((byte)' ');
        cue = new(times.Start, times.End, speaker, file.Slice(from, words.Length), timing);
        return !words.IsEmpty && !(hasRuns && words.IndexOf("  "u8) >= 0);
    }

    private (TimeSpan Start, TimeSpan End)? ReadTimes()
    {
        if (text.Length - at <= TimesLine || text[at + TimesLine - 1] != '\n' ||
            CueTime.ParsePlain(text.Slice(at, CueTime.PlainLine)) is not { } times)
        {
            return null;
        }

        at += TimesLine;
        line++;
        return times;
    }

    // It may stand above the times.
    private bool SkipNumber()
    {
        var digits = text[at..].IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        if (digits <= 0 || text[at + digits] != '\n')
        {
            return false;
        }

        at += digits + 1;
        line++;
        return true;
    }

    // After "<v "; null where it is not a plain one.
    private string? ReadName()
    {
        var from = at + 3;
        foreach (var (known, bytes) in names)
        {
            if (text[from..].StartsWith(text[bytes]))
            {
                at = from + (bytes.End.Value - bytes.Start.Value);
                return known;
            }
        }

        var length = text[from..].IndexOfAny(Signs);
        if (length <= 0 || text[from + length] != '>' || text[from] == ' ' || text[from + length - 1] is (byte)' ' or (byte)'-')
        {
            // A line with an arrow is one of times.
            return null;
        }

        var written = text.Slice(from, length);
        at = from + length + 1;
        if (hasRuns && written.IndexOf("  "u8) >= 0)
        {
            return null;
        }

        var name = Encoding.UTF8.GetString(written);
        names.Add((name, from..at));
        return name;
    }

    // The offset behind the words, which last until a blank line; null where there are none, or more than words.
    private int? ReadWords()
    {
        var from = at;
        while (at < text.Length && text[at] != '\n')
        {
            // A line of spaces is blank, and spaces beside a line end are none.
            if ((text[at] == ' ' && text[at - 1] != '>') || (at > from && text[at - 2] == ' ') || !SkipLine())
            {
                return null;
            }
        }

        return at == from ? null : text[at - 1] == '\n' ? at - 1 : at;
    }
}
