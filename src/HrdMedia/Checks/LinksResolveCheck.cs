using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Numerics;
using System.Runtime.Intrinsics;
using System.Text;
using HrdMedia.Pipelines;

namespace HrdMedia.Checks;

/// <summary>Every link of a page to this site leads to an output.</summary>
/// <param name="isLeftOut">Whether a path is of something that is left out because a consent has ended: an error would stop the
/// build, which would leave it online.</param>
public sealed class LinksResolveCheck(Func<string, bool> isLeftOut) : IOutputCheck
{
    private const string Index = "index.html";

    // One for each page that is looked at now: none waits for what another one writes.
    private readonly ConcurrentBag<GoodLinks> idle = [];

    /// <inheritdoc/>
    public void Check(Output output, ReadOnlySpan<byte> bytes, OutputSet outputs, DiagnosticBag diagnostics)
    {
        if (!output.Path.EndsWith(".html", StringComparison.Ordinal))
        {
            return;
        }

        var good = idle.TryTake(out var left) ? left : new GoodLinks();
        for (var at = Next(bytes, 0); at >= 0; at = Next(bytes, at))
        {
            if (LinkAt(bytes, at) is { IsEmpty: false } link)
            {
                Check(link, at, output, bytes, good, outputs, diagnostics);
            }
        }

        idle.Add(good);
    }

    private void Check(ReadOnlySpan<byte> link, int at, Output output, ReadOnlySpan<byte> bytes, GoodLinks good,
        OutputSet outputs, DiagnosticBag diagnostics)
    {
        var rest = link;
        var folder = GoodLinks.FolderOf(output.Path, ref rest);
        if (good.Has(folder, rest))
        {
            return;
        }

        if (Leads(output, link, outputs, out var nowhere))
        {
            good.Add(folder, rest);
        }
        else if (!IsText(bytes[..at]))
        {
            Report(output, nowhere, diagnostics);
        }
    }

    // Where the next value begins of an attribute whose name ends as those of links do: of all attributes, few others. A page is
    // looked through once, in large steps.
    private static int Next(ReadOnlySpan<byte> bytes, int from)
    {
        for (; bytes.Length - from >= Vector128<byte>.Count + 2; from += Vector128<byte>.Count)
        {
            var (letters, signs, quotes) = (Vector128.Create(bytes[from..]), Vector128.Create(bytes[(from + 1)..]),
                Vector128.Create(bytes[(from + 2)..]));
            var found = (Vector128.Equals(letters, Vector128.Create((byte)'f')) |
                    Vector128.Equals(letters, Vector128.Create((byte)'c'))) &
                Vector128.Equals(signs, Vector128.Create((byte)'=')) & Vector128.Equals(quotes, Vector128.Create((byte)'"'));
            if (found != Vector128<byte>.Zero)
            {
                return from + BitOperations.TrailingZeroCount(found.ExtractMostSignificantBits()) + 3;
            }
        }

        for (; bytes.Length - from >= 3; from++)
        {
            if (bytes[from] is (byte)'f' or (byte)'c' && bytes[from + 1] == '=' && bytes[from + 2] == '"')
            {
                return from + 3;
            }
        }

        return -1;
    }

    // Empty where it leads to a place on the same page, or to what is no page of this site, or is no link.
    private static ReadOnlySpan<byte> LinkAt(ReadOnlySpan<byte> bytes, int at)
    {
        var before = bytes[..at];
        var value = bytes[at..];
        if (value is [(byte)'#', ..] || !(before.EndsWith(" href=\""u8) || before.EndsWith(" src=\""u8)))
        {
            return [];
        }

        var end = value.IndexOfAny((byte)'"', (byte)'#', (byte)'?');
        return end <= 0 || IsOutside(value[..end]) ? [] : value[..end];
    }

    // Each page has dozens: no string is made of one that leads somewhere.
    private static bool Leads(Output output, ReadOnlySpan<byte> link, OutputSet outputs,
        [NotNullWhen(false)] out string? nowhere)
    {
        const int Longest = 256;
        var needed = output.Path.Length + (2 * link.Length) + Index.Length;
        Span<char> room = needed <= Longest ? stackalloc char[Longest] : new char[needed];
        var text = room[..Encoding.UTF8.GetChars(link, room)];
        ReadOnlySpan<char> read = text.Contains('&') ? WebUtility.HtmlDecode(text.ToString()) : text;
        var target = Target(output.Path, read, room[link.Length..]);
        nowhere = outputs.TryFind(target, out _) ? null : target.ToString();
        return nowhere is null;
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
        var first = link.IndexOfAny((byte)':', (byte)'/');
        return first > 0 && link[first] == (byte)':';
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
