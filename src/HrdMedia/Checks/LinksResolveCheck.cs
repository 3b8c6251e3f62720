using System.Buffers;
using System.Net;
using System.Text;
using HrdMedia.Pipelines;

namespace HrdMedia.Checks;

/// <summary>Every link of a page to this site leads to an output.</summary>
/// <param name="isLeftOut">Whether a path is of something that is left out because a consent has ended: an error would stop the
/// build, which would leave it online.</param>
public sealed class LinksResolveCheck(Func<string, bool> isLeftOut) : IOutputCheck
{
    private const string Index = "index.html";

    private static readonly SearchValues<byte> Ends = SearchValues.Create("\"#?"u8);

    private readonly GoodLinks good = new();

    /// <inheritdoc/>
    public void Check(Output output, ReadOnlySpan<byte> bytes, OutputSet outputs, DiagnosticBag diagnostics)
    {
        if (!output.Path.EndsWith(".html", StringComparison.Ordinal))
        {
            return;
        }

        CheckAttribute("href=\""u8, output, bytes, outputs, diagnostics);
        CheckAttribute("src=\""u8, output, bytes, outputs, diagnostics);
    }

    private void CheckAttribute(ReadOnlySpan<byte> attribute, Output output, ReadOnlySpan<byte> bytes, OutputSet outputs,
        DiagnosticBag diagnostics)
    {
        for (var at = bytes.IndexOf(attribute); at >= 0; at = Next(attribute, bytes, at))
        {
            // Not searched for with the blank before it, which is the commonest of all bytes.
            if (at == 0 || bytes[at - 1] != (byte)' ' || IsText(bytes[..at]))
            {
                continue;
            }

            var value = bytes[(at + attribute.Length)..];
            var end = value.IndexOfAny(Ends);
            if (end <= 0 || IsOutside(value[..end]))
            {
                continue;
            }

            var link = value[..end];
            var folder = GoodLinks.FolderOf(output.Path, ref link);
            if (!good.Has(folder, link) && CheckLink(output, value[..end], outputs, diagnostics))
            {
                good.Add(folder, link);
            }
        }
    }

    private static int Next(ReadOnlySpan<byte> attribute, ReadOnlySpan<byte> bytes, int at)
    {
        var from = at + attribute.Length;
        var next = bytes[from..].IndexOf(attribute);
        return next < 0 ? -1 : from + next;
    }

    // Each page has dozens: no string is made of one that leads somewhere.
    private bool CheckLink(Output output, ReadOnlySpan<byte> link, OutputSet outputs, DiagnosticBag diagnostics)
    {
        const int Longest = 256;
        var needed = output.Path.Length + (2 * link.Length) + Index.Length;
        Span<char> room = needed <= Longest ? stackalloc char[Longest] : new char[needed];
        var text = room[..Encoding.UTF8.GetChars(link, room)];
        ReadOnlySpan<char> read = text.Contains('&') ? WebUtility.HtmlDecode(text.ToString()) : text;
        var target = Target(output.Path, read, room[link.Length..]);
        if (outputs.TryFind(target, out _))
        {
            return true;
        }

        Report(output, target.ToString(), diagnostics);
        return false;
    }

    // A transcript may say what looks like an attribute: in a text both signs are always escaped.
    private static bool IsText(ReadOnlySpan<byte> before) =>
        before.LastIndexOfAny((byte)'<', (byte)'>') is >= 0 and var sign && before[sign] == (byte)'>';

    private void Report(Output output, string target, DiagnosticBag diagnostics)
    {
        var what = $"The page '{Address(output.Path)}' made from this file links to '{Address(target)}', ";
        if (isLeftOut(target))
        {
            diagnostics.Warning(ConsentCodes.LinkToLeftOut, new Place(output.Source),
                what + "which is left out with what was withdrawn, or because a consent has ended. Remove the link.");
        }
        else
        {
            diagnostics.Error(OutputCodes.BrokenLink, new Place(output.Source),
                what + "which does not exist. Correct or remove the link.");
        }
    }

    // Anything with a scheme: https:, mailto:, data:, and those of podcast apps.
    private static bool IsOutside(ReadOnlySpan<byte> link)
    {
        var colon = link.IndexOf((byte)':');
        var slash = link.IndexOf((byte)'/');
        return colon > 0 && (slash < 0 || colon < slash);
    }

    private static string Address(string path) =>
        "/" + (path.EndsWith(Index, StringComparison.Ordinal) ? path[..^Index.Length] : path);

    private static ReadOnlySpan<char> Target(string page, ReadOnlySpan<char> link, Span<char> room)
    {
        var length = link.StartsWith('/') ? 0 : page.LastIndexOf('/') + 1;
        page.AsSpan(0, length).CopyTo(room);
        var rest = link;
        for (var end = rest.IndexOf('/'); end >= 0; rest = rest[(end + 1)..], end = rest.IndexOf('/'))
        {
            length = Enter(rest[..end], room, length);
        }

        var file = rest is "" or "." ? Index : rest;
        file.CopyTo(room[length..]);
        return room[..(length + file.Length)];
    }

    private static int Enter(ReadOnlySpan<char> part, Span<char> path, int length)
    {
        if (part is "..")
        {
            return length == 0 ? 0 : path[..(length - 1)].LastIndexOf('/') + 1;
        }

        if (part is "" or ".")
        {
            return length;
        }

        part.CopyTo(path[length..]);
        path[length + part.Length] = '/';
        return length + part.Length + 1;
    }
}
