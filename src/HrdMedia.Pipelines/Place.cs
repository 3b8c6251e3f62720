namespace HrdMedia.Pipelines;

/// <summary>Where something stands in a source file.</summary>
/// <param name="File">Path from the root, with <c>/</c>.</param>
/// <param name="Line">Line, counted from 1; 0 when the place is the file as a whole.</param>
/// <param name="Column">Column in characters, counted from 1; 0 when the place is the file or line as a whole.</param>
public readonly record struct Place(string File, int Line = 0, int Column = 0) : IComparable<Place>
{
    /// <summary>Orders by file (ordinal), then line, then column.</summary>
    public int CompareTo(Place other)
    {
        var file = string.CompareOrdinal(File, other.File);
        return file != 0 ? file : (Line, Column).CompareTo((other.Line, other.Column));
    }

    /// <summary>The clickable form <c>file:line:column</c>; zero parts are left out.</summary>
    public override string ToString() =>
        Line == 0 ? File : Column == 0 ? $"{File}:{Line}" : $"{File}:{Line}:{Column}";

    /// <summary>Whether <paramref name="left"/> stands before <paramref name="right"/>.</summary>
    public static bool operator <(Place left, Place right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> stands after <paramref name="right"/>.</summary>
    public static bool operator >(Place left, Place right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> stands at or before <paramref name="right"/>.</summary>
    public static bool operator <=(Place left, Place right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> stands at or after <paramref name="right"/>.</summary>
    public static bool operator >=(Place left, Place right) => left.CompareTo(right) >= 0;
}
