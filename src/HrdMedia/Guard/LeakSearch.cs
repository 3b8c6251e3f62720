using System.Text;

namespace HrdMedia.Guard;

/// <summary>Searches files for names that must not be said. Safe to use from several threads.</summary>
/// <param name="list">The names.</param>
public sealed class LeakSearch(NameList list)
{
    /// <summary>How far back a piece of a file is looked at again, so that no name is lost between two.</summary>
    internal const int Overlap = 4096;

    private const int Head = 8000;

    /// <summary>The names in a text, in order.</summary>
    public IReadOnlyList<NameHit> In(string text, bool isOrderless = false) => new TextSearch(list, isOrderless).Run(text);

    /// <summary>The names in a file's path.</summary>
    public IReadOnlyList<FoundName> InPath(string path) => [.. In(path).Select(hit => new FoundName(0, 0, hit.Disguise))];

    /// <summary>The names in a file's content, or in a piece of it.</summary>
    /// <param name="bytes">The content.</param>
    /// <param name="isText">Whether it is a text; of others only what looks like words is read.</param>
    /// <param name="isOrderless">Whether its words stand in no order.</param>
    public IReadOnlyList<FoundName> InContent(ReadOnlySpan<byte> bytes, bool isText, bool isOrderless = false)
    {
        if (!isText)
        {
            return InBinary(bytes);
        }

        var text = Encoding.UTF8.GetString(bytes);
        return [.. In(text, isOrderless).Select(hit => Placed(text, hit))];
    }

    /// <summary>Whether a file that begins so is a text.</summary>
    public static bool IsText(ReadOnlySpan<byte> head) => !head[..Math.Min(head.Length, Head)].Contains((byte)0);

    /// <summary>A text without the names, to be shown to anybody.</summary>
    public string Redacted(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var hits = In(text);
        if (hits.Count == 0)
        {
            return text;
        }

        // The same mark for each: its length would tell something too.
        var (shown, from) = (new StringBuilder(text.Length), 0);
        foreach (var hit in hits.OrderBy(hit => hit.Start).ThenByDescending(hit => hit.End))
        {
            if (hit.End > from)
            {
                shown.Append(text, from, Math.Max(0, hit.Start - from)).Append(hit.Start >= from ? "███" : "");
                from = hit.End;
            }
        }

        return shown.Append(text, from, text.Length - from).ToString();
    }

    private List<FoundName> InBinary(ReadOnlySpan<byte> bytes)
    {
        var (search, found) = (new TextSearch(list, isOrderless: false), new List<FoundName>());
        new BinaryWords((words, least) =>
        {
            var known = search.Hits.Count;
            found.AddRange(search.Run(words).Skip(known).Where(hit => hit.End - hit.Start >= least)
                .Select(hit => new FoundName(1, 0, hit.Disguise)));
        }).In(bytes);
        return found;
    }

    private static FoundName Placed(string text, NameHit hit)
    {
        var before = text.AsSpan(0, hit.Start);
        return new FoundName(1 + before.Count('\n'), hit.Start - before.LastIndexOf('\n'), hit.Disguise);
    }
}
