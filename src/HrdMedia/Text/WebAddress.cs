namespace HrdMedia.Text;

/// <summary>Addresses of the web, as far as this catalogue publishes them.</summary>
public static class WebAddress
{
    /// <summary>Whether it is a whole http or https address with a host and without white space.</summary>
    public static bool IsAbsolute(string text) =>
        !text.Any(c => char.IsWhiteSpace(c) || c is '<' or '>' or '"' or '\\') &&
        (text.StartsWith("https://", StringComparison.Ordinal) || text.StartsWith("http://", StringComparison.Ordinal)) &&
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Host.Length > 0 && uri.UserInfo.Length == 0;
}
