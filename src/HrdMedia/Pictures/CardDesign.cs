using System.Security.Cryptography;
using HrdMedia.Layout;

namespace HrdMedia.Pictures;

/// <summary>How share cards look: a theme brings it.</summary>
/// <param name="Ground">SVG of 1200 by 630 without words, for left to right; mirrored for right to left.</param>
/// <param name="Mark">SVG beside the site's name.</param>
/// <param name="Fonts">TrueType files; no other font of the machine is ever used.</param>
/// <param name="TitleFont">Families and weight of titles, Pango's notation without a size.</param>
/// <param name="TextFont">The same of small words.</param>
/// <param name="TitleColour">Red, green and blue of titles.</param>
/// <param name="TextColour">Of the site's name.</param>
/// <param name="KindColour">Of what kind of page it is.</param>
public sealed record CardDesign(
    ReadOnlyMemory<byte> Ground,
    ReadOnlyMemory<byte> Mark,
    IReadOnlyList<ThemeAsset> Fonts,
    string TitleFont,
    string TextFont,
    (byte Red, byte Green, byte Blue) TitleColour,
    (byte Red, byte Green, byte Blue) TextColour,
    (byte Red, byte Green, byte Blue) KindColour)
{
    /// <summary>SHA-256 of all of it, hexadecimal.</summary>
    public string Digest { get; } = DigestOf(Ground, Mark, Fonts, $"{TitleFont}{TextFont}{TitleColour}{TextColour}{KindColour}");

    private static string DigestOf(ReadOnlyMemory<byte> ground, ReadOnlyMemory<byte> mark, IReadOnlyList<ThemeAsset> fonts,
        string rest)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var bytes in fonts.Select(f => f.Bytes).Append(ground).Append(mark)
            .Append(System.Text.Encoding.UTF8.GetBytes(rest)))
        {
            hash.AppendData(SHA256.HashData(bytes.Span));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
