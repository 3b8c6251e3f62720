using HrdMedia.Checks;
using HrdMedia.Guard.Packed;
using HrdMedia.Pipelines;

namespace HrdMedia.Guard;

/// <summary>Searches the files of a repository for names that must not be said.</summary>
/// <param name="search">Looks for the names.</param>
/// <param name="unsearched">How much it matters that a packed file cannot be searched.</param>
public sealed class SourceLeaks(LeakSearch search, Severity unsearched = Severity.Warning)
{
    private const int Piece = 2 << 20;

    private static readonly PackedLimits Limits = new();

    /// <summary>Reports each place, and never the name.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="open">Opens it.</param>
    /// <param name="diagnostics">Is told.</param>
    public void Check(string path, Func<Stream> open, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(open);
        var seen = new HashSet<(int, int)>();
        var packed = new PackedSearch(search, Limits);
        foreach (var name in search.InPath(path).Concat(InContent(open)).Concat(InPacked(open, packed))
            .Where(n => seen.Add((n.Line, n.Column))))
        {
            var where = name.Line == 0 ? "in the name of this file or folder" : name.Column == 0
                ? "in this file, which is no text," : "here";
            diagnostics.Error(IdentityCodes.LeakInSource, new Place(search.Redacted(path), name.Column == 0 ? 0 : name.Line,
                name.Column), $"A name that must not be said stands {where} {name.Form}. Take it out; what was pushed already " +
                "stays in the history of the repository until it is rewritten.");
        }

        if (packed.Unsearched is { } reason)
        {
            diagnostics.Add(new Diagnostic(IdentityCodes.Unsearched, unsearched, new Place(search.Redacted(path)),
                $"This packed file was not searched whole for names that must not be said: {reason}. Take it out of the " +
                "repository, or unpack it and keep what it holds."));
        }
    }

    private static IReadOnlyList<FoundName> InPacked(Func<Stream> open, PackedSearch packed)
    {
        using var stream = open();
        packed.In(stream);
        return packed.Found;
    }

    private IEnumerable<FoundName> InContent(Func<Stream> open)
    {
        using var stream = open();
        foreach (var name in DocumentSearch.In(stream, search))
        {
            yield return name;
        }

        var (pieces, buffer) = (new PieceSearch(search), new byte[Math.Min(Piece, Math.Max(1, stream.Length))]);
        for (var length = stream.ReadAtLeast(buffer, buffer.Length, false); length > 0;
            length = stream.ReadAtLeast(buffer, buffer.Length, false))
        {
            foreach (var name in pieces.Next(buffer.AsSpan(0, length)))
            {
                yield return name;
            }
        }
    }
}
