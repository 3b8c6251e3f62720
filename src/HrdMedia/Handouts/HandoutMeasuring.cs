using System.Security.Cryptography;
using HrdMedia.Media;
using HrdMedia.Pipelines;

namespace HrdMedia.Handouts;

/// <summary>Measures documents.</summary>
public static class HandoutMeasuring
{
    /// <summary>The documents with what was measured of them; what cannot be published is reported.</summary>
    /// <param name="handouts">The documents.</param>
    /// <param name="source">The file that names them.</param>
    /// <param name="context">The run.</param>
    public static IReadOnlyList<Handout> Measure(this IReadOnlyList<Handout> handouts, string source, EngineContext context) =>
        [.. handouts.Select(handout => handout with { Measured = Measure(handout, source, context) })];

    private static HandoutFile? Measure(Handout handout, string source, EngineContext context)
    {
        if (SourceFiles.Beside(source, handout.File, "the document", context) is not { } file)
        {
            return null;
        }

        using var stream = context.Sources.Open(file);
        if (DocumentCleaner.Measure(stream, file.Name, out var length) is { } problem)
        {
            context.Diagnostics.Error(problem.Code, handout.File.Place, problem.Message);
            return null;
        }

        stream.Position = 0;
        var digest = Convert.ToHexStringLower(SHA256.HashData(stream));
        context.Note(Fingerprint.Of(digest));
        return new HandoutFile(file, length, digest[..8]);
    }
}
