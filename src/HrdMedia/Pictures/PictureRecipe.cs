using System.Security.Cryptography;
using System.Text;

namespace HrdMedia.Pictures;

/// <summary>Says all that decides a made picture's bytes, so that a recipe's key can stand for them.</summary>
public abstract record PictureRecipe
{
    /// <summary>SHA-256 of everything that decides the bytes, hexadecimal: of a picture its content, not its name.</summary>
    public abstract string Key { get; }

    /// <summary>The part of the key that stands in an address.</summary>
    public string Hash => Key[..8];

    /// <summary>One key of several parts; no two lists of parts give the same.</summary>
    protected static string KeyOf(params ReadOnlySpan<string> parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            // With its length, so that no part can end where another begins.
            text.Append(part.Length).Append(':').Append(part);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
