using System.Buffers;
using System.Text;
using HrdMedia.Text;

namespace HrdMedia.Layout;

/// <summary>Markup that is drawn once for all pages: in the places of its links stand addresses of the site, and each page that
/// shows it has the ways from there.</summary>
public sealed class Stencil
{
    // Around an address. No text has such characters (IllegalCharacters), so their escapes stand nowhere else.
    private const char Open = '\u0001';
    private const char Close = '\u0002';

    // What stands in markup, and in an address, as it is.
    private static readonly SearchValues<byte> Plain =
        SearchValues.Create("-./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"u8);

    private readonly byte[] markup;
    private readonly Range[] places;

    private Stencil(byte[] markup, Range[] places) => (this.markup, this.places) = (markup, places);

    /// <summary>How many bytes it keeps.</summary>
    public int Length => markup.Length;

    /// <summary>What stands for a link while the markup is drawn.</summary>
    /// <param name="address">An address of the site, from its root.</param>
    public static string Place(string address) => $"{Open}{address}{Close}";

    /// <summary>The stencil of what was drawn, or null when an address in it has characters that markup or an address would
    /// escape: what ways such an address has is not to be seen in it.</summary>
    public static Stencil? Of(ReadOnlySpan<byte> drawn)
    {
        var opening = "&#x1;"u8;
        var closing = "&#x2;"u8;
        var (markup, places) = (new ArrayBufferWriter<byte>(drawn.Length), new List<Range>());
        for (int at; (at = drawn.IndexOf(opening)) >= 0;)
        {
            markup.Write(drawn[..at]);
            drawn = drawn[(at + opening.Length)..];
            var address = drawn[..drawn.IndexOf(closing)];
            if (address.ContainsAnyExcept(Plain))
            {
                return null;
            }

            places.Add(markup.WrittenCount..(markup.WrittenCount + address.Length));
            markup.Write(address);
            drawn = drawn[(address.Length + closing.Length)..];
        }

        markup.Write(drawn);
        return new(markup.WrittenSpan.ToArray(), [.. places]);
    }

    /// <summary>Writes it as it stands on a page.</summary>
    /// <param name="page">The page's address.</param>
    /// <param name="target">Where to.</param>
    public void Write(string page, Utf8Room target)
    {
        ArgumentNullException.ThrowIfNull(target);
        var done = 0;
        foreach (var place in places)
        {
            target.Raw(markup.AsSpan(done..place.Start.Value));
            WriteWay(page, markup.AsSpan(place), target);
            done = place.End.Value;
        }

        target.Raw(markup.AsSpan(done..));
    }

    private static void WriteWay(string page, ReadOnlySpan<byte> address, Utf8Room target)
    {
        const int Longest = 256;
        Span<char> characters = address.Length <= Longest ? stackalloc char[Longest] : new char[address.Length];
        var (here, up, rest) = Routes.Way(page, characters[..Encoding.ASCII.GetChars(address, characters)]);
        target.Raw(here);
        for (; up > 0; up--)
        {
            target.Raw("../"u8);
        }

        target.Raw(address[rest..]);
    }
}
