using System.Globalization;
using System.Text;

namespace HrdMedia.Search;

/// <summary>A letter and the things whose names begin with it, in the order of the folded names.</summary>
/// <param name="Id">The letter's part of an address: itself, <c>0-9</c>, or for other scripts the number in Unicode.</param>
/// <param name="Name">The letter as people read it.</param>
/// <param name="Entries">The things.</param>
public sealed record Letter(string Id, string Name, IReadOnlyList<SearchDocument> Entries)
{
    /// <summary>How many things stand on one page.</summary>
    public const int PageSize = 150;

    private const string Digits = "0-9";

    /// <summary>How many pages the letter has.</summary>
    public int Parts => (Entries.Count + PageSize - 1) / PageSize;

    /// <summary>All letters with which something begins, digits first.</summary>
    public static IReadOnlyList<Letter> Of(IEnumerable<SearchDocument> documents) =>
    [
        .. documents.Select(d => (Key: string.Join(' ', WordSplitter.All(d.Name)), Document: d))
            .OrderBy(d => d.Key, StringComparer.Ordinal).ThenBy(d => d.Document.Address, StringComparer.Ordinal)
            .GroupBy(d => IdOf(d.Key), d => d.Document, StringComparer.Ordinal)
            .Select(g => new Letter(g.Key, NameOf(g.Key), [.. g])),
    ];

    /// <summary>The things on a page, counted from 1.</summary>
    public IEnumerable<SearchDocument> Part(int part) => Entries.Skip((part - 1) * PageSize).Take(PageSize);

    private static string IdOf(string key)
    {
        if (Rune.DecodeFromUtf16(key, out var first, out _) != System.Buffers.OperationStatus.Done || !Rune.IsLetter(first))
        {
            return Digits;
        }

        return first.IsAscii ? first.ToString() : $"u{first.Value:x4}";
    }

    private static string NameOf(string id) => id switch
    {
        Digits => "0–9",
        [var ascii] => $"{char.ToUpperInvariant(ascii)}",
        _ => new Rune(int.Parse(id.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString(),
    };
}
