using System.Text;
using HrdMedia.Transcripts;

namespace HrdMedia.Tests.Transcripts;

public sealed class TextWrappingTests
{
    private static readonly string[] Pieces = ["a", "bc", "é", "水", "😀", " ", "a b", "\u00A0", "longer", " 😀😀 "];

    [Fact]
    public void Lines_are_broken_at_the_last_space_that_fits_however_many_bytes_stand_before_it()
    {
        var random = new Random(7);
        for (var i = 0; i < 20_000; i++)
        {
            var pieces = Pieces[..(random.Next(2) == 0 ? 2 : Pieces.Length)];
            var text = string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => pieces[random.Next(pieces.Length)]));
            text = random.Next(3) == 0 ? text.Trim(' ') : text;
            var width = 1 + random.Next(20);

            Assert.Equal(Lines(text, width), LinesOf(Encoding.UTF8.GetBytes(text), width));
        }
    }

    private static List<string> Lines(string text, int width)
    {
        var lines = new List<string>();
        while (text.Length > width)
        {
            // At the last space that still fits, or else behind the long word.
            var space = text.LastIndexOf(' ', width, width + 1) is > 0 and var last ? last : text.IndexOf(' ', width);
            if (space < 0)
            {
                break;
            }

            lines.Add(text[..space]);
            text = text[(space + 1)..];
        }

        return [.. lines, text];
    }

    private static List<string> LinesOf(ReadOnlySpan<byte> rest, int width)
    {
        var lines = new List<string>();
        for (var more = true; more;)
        {
            more = TextWrapping.Next(ref rest, width, out var line);
            lines.Add(Encoding.UTF8.GetString(line));
        }

        return lines;
    }
}
