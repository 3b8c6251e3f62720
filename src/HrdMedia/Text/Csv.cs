using System.Buffers;
using System.Text;

namespace HrdMedia.Text;

/// <summary>Tables as RFC 4180 has them, in UTF-8.</summary>
public static class Csv
{
    /// <summary>Writes a table.</summary>
    /// <param name="target">Where to.</param>
    /// <param name="head">The names of the columns.</param>
    /// <param name="rows">The cells of each row, as many as there are columns.</param>
    public static void Write(IBufferWriter<byte> target, IReadOnlyList<string> head, IEnumerable<IReadOnlyList<string>> rows)
    {
        // The mark at the start: without it Excel takes UTF-8 for the host's old code page and garbles every accent.
        var text = new StringBuilder("\uFEFF");
        foreach (var row in rows.Prepend(head))
        {
            text.AppendJoin(',', row.Select(Cell)).Append("\r\n");
        }

        Encoding.UTF8.GetBytes(text.ToString(), target);
    }

    /// <summary>A cell: quoted where it must be, and never a formula in the eyes of a spreadsheet.</summary>
    public static string Cell(string text)
    {
        // An apostrophe is what spreadsheets themselves put before a text that looks like a formula.
        var safe = text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..] ? "'" + text : text;
        return safe.AsSpan().ContainsAny("\",\r\n") || safe.AsSpan().Trim().Length != safe.Length
            ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
