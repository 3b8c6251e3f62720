using System.Text.RegularExpressions;

namespace HrdMedia.Withdrawal;

/// <summary>Markdown links to what was taken back: their words stay, as text.</summary>
internal static class WithdrawnLinks
{
    /// <summary>The text with the links gone.</summary>
    public static string Without(string text, string address, string baseUrl)
    {
        // Nearly every file names it nowhere.
        if (!text.Contains(address, StringComparison.Ordinal))
        {
            return text;
        }

        var folder = $"(?:{Regex.Escape(baseUrl)}|/)(?:[a-z]{{2,3}}(?:-[A-Za-z]+)?/)?{Regex.Escape(address)}";
        return Regex.Replace(text, $@"\[([^\[\]]*)\]\({folder}[^\s()]*\)", "$1");
    }
}
