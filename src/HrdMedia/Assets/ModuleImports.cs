using System.Text;
using System.Text.RegularExpressions;
using HrdMedia.Layout;

namespace HrdMedia.Assets;

/// <summary>What a script imports (ECMA-262, module specifiers): only files of the theme, named from its own folder.</summary>
internal static partial class ModuleImports
{
    /// <summary>The script with each import under the address of what it names.</summary>
    /// <param name="script">The script.</param>
    /// <param name="address">The address of an asset by its name.</param>
    public static ReadOnlyMemory<byte> Rewrite(ThemeAsset script, Func<string, string> address)
    {
        var text = Encoding.UTF8.GetString(script.Bytes.Span);
        var from = "assets/" + script.Name;
        var changed = Specifier().Replace(text, match =>
        {
            var way = Routes.Relative(from, address(Resolve(script.Name, match.Groups[1].Value)));
            return $"\"{(way.StartsWith('.') ? way : "./" + way)}\"";
        });
        return ReferenceEquals(changed, text) ? script.Bytes : Encoding.UTF8.GetBytes(changed);
    }

    private static string Resolve(string script, string specifier) =>
        new Uri(new Uri("file:///" + script), specifier).AbsolutePath.TrimStart('/');

    // A module's name begins with a dot and ends in .js; no other text of a script looks like that.
    [GeneratedRegex("""
        "(\.\.?/[\w./-]+\.js)"
        """)]
    private static partial Regex Specifier();
}
