using System.Globalization;
using HrdMedia.Pipelines;
using HrdMedia.Text;

namespace HrdMedia.Yaml;

/// <summary>The kinds of values that are the same in every file.</summary>
public static class Kinds
{
    private const int ShownWords = 12;

    private static readonly TextShape LineShape = new(Patterns.Line, CanBeNumber: true);

    /// <summary>One line of text, as written.</summary>
    public static Kind<string> Line { get; } = new("text", LineShape, "", (node, context) =>
    {
        var text = Scalar(node, context, "text");
        if (text is null)
        {
            return "";
        }

        var trimmed = text.Trim();
        if (trimmed.Length == 0)
        {
            context.Diagnostics.Error(FieldCodes.WrongType, node.Place,
                "This text has no letter in it. Write the text, or delete the field.");
        }

        if (BidiControls.FindOpen(trimmed) is >= 0 and var turned)
        {
            context.Diagnostics.Error(FieldCodes.Direction, node.Place,
                $"The invisible character U+{(int)trimmed[turned]:X4} at letter {turned + 1} turns the direction of what apps " +
                    "show after this text. Delete it.");
        }

        if (trimmed.Contains('\n', StringComparison.Ordinal))
        {
            context.Diagnostics.Error(FieldCodes.WrongType, node.Place,
                "This text must be a single line, found several. Join them to one line.");
        }

        return trimmed;
    });

    /// <summary>Text in one language or in several, on one line each.</summary>
    public static Kind<LocalText> Text { get; } = LocalTextKind.Of("text", Line);

    /// <summary>Markdown in one language or in several.</summary>
    public static Kind<LocalText> Markdown { get; } = LocalTextKind.Of("markdown",
        new("markdown", new TextShape(Patterns.Written, CanBeNumber: true), "", (node, context) =>
        {
            var text = Scalar(node, context, "Markdown text") ?? "";
            // A block's first line stands below the line that opens it.
            var isBlock = text.Contains('\n', StringComparison.Ordinal);
            MarkdownLinks.Check(text, isBlock ? node.Place with { Line = node.Place.Line + 1, Column = 1 } : node.Place,
                context.Diagnostics);
            return text;
        }));

    /// <summary><c>true</c> or <c>false</c>; nothing else, so that Norway's <c>no</c> is never taken for one.</summary>
    public static Kind<bool> Boolean { get; } = new("true, false", new BooleanShape(), false, (node, context) =>
    {
        var text = Scalar(node, context, "true or false");
        if (text is "true" or "false" or null)
        {
            return text == "true";
        }

        var meant = text.ToLowerInvariant() is "true" or "yes" or "on" or "y" or "1" ? "true" : "false";
        context.Diagnostics.Error(FieldCodes.Boolean, node.Place,
            $"'{text}' is neither true nor false. Write {meant}.",
            text.ToLowerInvariant() is "true" or "yes" or "on" or "y" or "false" or "no" or "off" or "n"
                ? new Repair(node.Place, text, meant) : null);
        return false;
    });

    /// <summary>A whole number in a range.</summary>
    public static Kind<int> Whole(int least, int most, int? unread = null) => new("number",
        new NumberShape(true, least, most), unread ?? least, (node, context) =>
    {
        var text = Scalar(node, context, "a number");
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) &&
            number >= least && number <= most)
        {
            return number;
        }

        if (text is not null)
        {
            context.Diagnostics.Error(FieldCodes.Number, node.Place,
                $"'{text}' must be a whole number from {least} to {most}. Write it in digits, like {Math.Max(least, 1)}.");
        }

        return unread ?? least;
    });

    /// <summary>A number of bytes.</summary>
    public static Kind<long> Bytes { get; } = new("number", new NumberShape(true, 1, null), 0, (node, context) =>
    {
        var text = Scalar(node, context, "a number");
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
        {
            return number;
        }

        if (text is not null)
        {
            context.Diagnostics.Error(FieldCodes.Number, node.Place,
                $"'{text}' must be the file's size in bytes. Write it in digits, like 24117248.");
        }

        return 0;
    }, () => "24117248");

    /// <summary>A number that may have a fraction, zero or more.</summary>
    public static Kind<decimal> Quantity { get; } = new("number", new NumberShape(false, 0, 1e15m), 0, (node, context) =>
    {
        var text = Scalar(node, context, "a number");
        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) &&
            number < 1e15m)
        {
            return number;
        }

        if (text is not null)
        {
            context.Diagnostics.Error(FieldCodes.Number, node.Place, number == 0
                ? $"'{text}' is not a number that can be read. {Digits(text)}"
                : $"'{text}' is more than can be counted here. Write a smaller number, perhaps in another unit.");
        }

        return 0;
    });

    /// <summary>One of a few words.</summary>
    public static Kind<T> Choice<T>(params (string Word, T Value)[] words) =>
        new(string.Join(", ", words.Select(w => w.Word).Take(ShownWords)) + (words.Length > ShownWords ? ", …" : ""),
            new WordsShape([.. words.Select(w => w.Word)]), words[0].Value, (node, context) =>
        {
            var text = Scalar(node, context, "one of its words");
            foreach (var (word, value) in words)
            {
                if (word == text)
                {
                    return value;
                }
            }

            if (text is not null)
            {
                var all = words.Select(w => w.Word).ToArray();
                context.Diagnostics.Error(FieldCodes.Choice, node.Place, $"'{text}' is not one of the words for this field. " +
                    Suggestion.For(text, all, $"Write one of: {string.Join(", ", all)}."),
                    Suggestion.RepairOf(text, node.Place, all));
            }

            return words[0].Value;
        });

    /// <summary>A map with fields of its own.</summary>
    /// <param name="name">The name as in the field reference.</param>
    /// <param name="fallback">Stands for a value that is no map.</param>
    /// <param name="read">Asks for the fields; unknown ones are reported afterwards.</param>
    public static Kind<T> Map<T>(string name, T fallback, Func<Fields, T> read) => new(name,
        new MapShape(f => read(f)), fallback, (node, context) =>
    {
        if (node is not YamlMap map)
        {
            context.Diagnostics.Error(FieldCodes.WrongType, node.Place,
                $"Fields {name} belong here, found {Describe(node)}. Write {Shape(read, node, context)}.");
            return fallback;
        }

        var fields = new Fields(map, context);
        var value = read(fields);
        fields.RejectUnknown();
        return value;
    });

    /// <summary>The text of a single value; an error and null for a list or a map.</summary>
    public static string? Scalar(YamlNode node, FieldContext context, string expected)
    {
        if (node is YamlScalar { IsEmpty: false } scalar)
        {
            return Unwritten.Check(scalar.Text.AsSpan().Trim(), node, context) ? scalar.Text : null;
        }

        context.Diagnostics.Error(FieldCodes.WrongType, node.Place,
            $"Here belongs {expected}, found {node.Kind}. Write one value after the colon.");
        return null;
    }

    private static string Describe(YamlNode node) => node is YamlScalar { IsEmpty: false } scalar ? $"'{scalar.Text}'"
        : node.Kind;

    // The fields that a map needs, or can have when it needs none, as they are written: the reader itself is asked, with a map
    // that has none.
    private static string Shape<T>(Func<Fields, T> read, YamlNode node, FieldContext context)
    {
        var probe = new Fields(new YamlMap([], node.Place), context with { Diagnostics = new DiagnosticBag() });
        read(probe);
        var names = probe.Needed.Count > 0 ? probe.Needed : probe.Asked;
        return "{" + string.Join(", ", names.Select(name => $"{name}: …")) + "}";
    }

    private static string Digits(string text)
    {
        var digits = text.Replace(",", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        return digits.Length is > 0 and < 16 && digits.All(char.IsAsciiDigit)
            ? $"Write {digits}." : "Write digits only, with a point before a fraction, like 4814 or 80.8.";
    }
}
