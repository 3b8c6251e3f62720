using System.Text.RegularExpressions;
using HrdMedia.Episodes;
using HrdMedia.Pipelines;
using HrdMedia.Yaml;

namespace HrdMedia.Checks;

/// <summary>Says which words speak of what is left out because a consent has ended: those of links to it, which are gone from
/// what is published, and a person's name. Only people know what should stand there.</summary>
/// <param name="sources">The files.</param>
public sealed class WordsOfEndedCheck(ISourceTree sources) : ICheck<Catalog>
{
    private const int LeastLetters = 4;

    /// <inheritdoc/>
    public void Check(Catalog catalog, DiagnosticBag diagnostics)
    {
        string[] addresses = [.. catalog.EndedEpisodes.Select(Routes.Of), .. catalog.EndedPeople.Select(Routes.Of)];
        if (addresses.Length == 0)
        {
            return;
        }

        var link = new Regex($@"\]\((?:{Regex.Escape(catalog.Settings.BaseUrl)}|/)(?:[a-z]{{2,3}}(?:-[A-Za-z]+)?/)?" +
            $"(?:{string.Join('|', addresses.Select(Regex.Escape))})");
        string[] names = [.. catalog.EndedPeople.SelectMany(p => p.Name.Languages.Select(p.Name.In))
            .Where(name => name.Length >= LeastLetters).Distinct()];
        var name = new Regex(names.Length == 0 ? "(?!)" : $@"\b(?:{string.Join('|', names.Select(Regex.Escape))})\b",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        foreach (var file in Others(catalog))
        {
            Check(file, link, name, diagnostics);
        }
    }

    // What is left out may say of itself what it wants: with its file, what stands beside it.
    private IEnumerable<SourceFile> Others(Catalog catalog)
    {
        var gone = catalog.EndedEpisodes.Select(catalog.SourceOf).Concat(catalog.EndedPeople.Select(catalog.SourceOf))
            .Concat(catalog.EndedEpisodes.SelectMany(e => e.Transcripts.Select(t => $"episodes/{e.ShowId}/{t.File.Value}")))
            .ToHashSet(StringComparer.Ordinal);
        return sources.Files.Where(f => f.Length <= SourceText.MaxBytes && !gone.Contains(f.Path) &&
            (f.Name.EndsWith(".yaml", StringComparison.Ordinal) || SourcePlaces.IsPage(f) || TranscriptFile.IsName(f.Name)));
    }

    private void Check(SourceFile file, Regex link, Regex name, DiagnosticBag diagnostics)
    {
        using var reader = new StreamReader(sources.Open(file));
        var (number, named) = (0, false);
        while (reader.ReadLine() is { } line)
        {
            number++;
            foreach (var found in link.EnumerateMatches(line))
            {
                diagnostics.Warning(ConsentCodes.LinkWithWords, new Place(file.Path, number, found.Index + 3),
                    $"'{line.AsSpan(found.Index + 2, found.Length - 2)}' is left out of everything that is published, and so " +
                    "is this link to it; its words stay. Read what they say, and take the link out, with what should not be " +
                    "said.");
            }

            // Of a file that says it in each line, the first is enough.
            if (!named && name.Match(line) is { Success: true } match)
            {
                named = true;
                diagnostics.Warning(ConsentCodes.NameOfLeftOut, new Place(file.Path, number, match.Index + 1),
                    "The name of a person who is left out of everything that is published stands here. Read this file, and " +
                    "write what should stand there instead.");
            }
        }
    }
}
