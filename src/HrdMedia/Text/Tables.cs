using System.Collections.Frozen;

namespace HrdMedia.Text;

/// <summary>Reads tables that travel inside the program: a code in the first column, and a column for each language.</summary>
internal static class Tables
{
    /// <summary>The rows by code, without it.</summary>
    /// <param name="name">The table's name as a resource.</param>
    /// <param name="languages">The languages of the columns.</param>
    public static FrozenDictionary<string, string[]> Read(string name, out string[] languages)
    {
        using var stream = typeof(Tables).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        languages = reader.ReadLine()!.Split('\t')[1..];
        var rows = new Dictionary<string, string[]>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            rows[cells[0]] = cells[1..];
        }

        return rows.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The column of a language, or the first where it has none.</summary>
    /// <param name="languages">The languages of the columns.</param>
    /// <param name="tag">BCP 47 tag.</param>
    public static int Column(string[] languages, string tag)
    {
        var language = LanguageTag.LanguageOf(tag);
        for (var i = 0; i < languages.Length; i++)
        {
            if (language.SequenceEqual(languages[i]))
            {
                return i;
            }
        }

        return 0;
    }
}
