namespace HrdMedia.Tests.Hostile;

/// <summary>Every field of every kind of file of the small catalogue, and a way to put something else in its place.</summary>
internal static class EveryField
{
    /// <summary>The YAML files, one for each kind.</summary>
    public static readonly string[] Files =
    [
        "episodes/site.yaml", "episodes/humanity/show.yaml", "episodes/humanity/001-water.yaml", "episodes/people/lorena.yaml",
        "episodes/countries/cl.yaml", "episodes/topics/water.yaml", "episodes/courses/short.yaml",
            "episodes/numbers/killed-2022.yaml",
        "episodes/numbers/killed-2022-chile.yaml", "episodes/numbers/share-chile.yaml", "episodes/numbers/sum-chile.yaml",
             "episodes/timeline/1998-declaration.yaml",
    ];

    /// <summary>The text with one value replaced, once for each value in it, in maps and lists as well.</summary>
    public static IEnumerable<string> Replaced(string yaml, string value)
    {
        // The catalogue writes one field on a line, and maps and lists in braces: a value ends at a comma, a bracket or the
        // line's end.
        for (var at = 0; at < yaml.Length; at++)
        {
            if (yaml[at] == ':' && yaml[at + 1] == ' ')
            {
                yield return yaml[..(at + 2)] + value + yaml[End(yaml, at + 2)..];
            }
            else if (yaml[at] == '[')
            {
                yield return yaml[..(at + 1)] + value + yaml[End(yaml, at + 1)..];
            }
        }
    }

    private static int End(string yaml, int start)
    {
        var depth = 0;
        for (var at = start; at < yaml.Length; at++)
        {
            depth += yaml[at] is '[' or '{' ? 1 : yaml[at] is ']' or '}' ? -1 : 0;
            if (depth < 0 || yaml[at] == '\n' || (depth == 0 && yaml[at] == ',' && yaml[at + 1] == ' '))
            {
                return at;
            }
        }

        return yaml.Length;
    }
}
