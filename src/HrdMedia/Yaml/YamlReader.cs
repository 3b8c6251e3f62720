using HrdMedia.Pipelines;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace HrdMedia.Yaml;

/// <summary>Reads one YAML 1.2 document into nodes with places; whatever a catalogue file does not need is a
/// diagnostic.</summary>
public sealed class YamlReader
{
    private const int MaxDepth = 32;

    private readonly string path;
    private readonly int lineOffset;
    private readonly DiagnosticBag diagnostics;
    private readonly Parser parser;

    private YamlReader(string text, string path, int lineOffset, DiagnosticBag diagnostics)
    {
        this.path = path;
        this.lineOffset = lineOffset;
        this.diagnostics = diagnostics;
        parser = new Parser(new StringReader(text));
    }

    /// <summary>The document's map, or null; why not is in <paramref name="diagnostics"/>.</summary>
    /// <param name="text">The document.</param>
    /// <param name="path">The file it is from.</param>
    /// <param name="diagnostics">Where findings go.</param>
    /// <param name="lineOffset">Lines that stand before <paramref name="text"/> in the file.</param>
    public static YamlMap? Read(ReadOnlySpan<char> text, string path, DiagnosticBag diagnostics, int lineOffset = 0) =>
        PlainYaml.Read(text, path, lineOffset) ?? Parse(text.ToString(), path, diagnostics, lineOffset);

    /// <summary>The same by the parser alone, which reads all of YAML and takes several times as long.</summary>
    internal static YamlMap? Parse(string text, string path, DiagnosticBag diagnostics, int lineOffset)
    {
        var reader = new YamlReader(text, path, lineOffset, diagnostics);
        try
        {
            return reader.ReadDocument();
        }
        catch (YamlException e)
        {
            reader.ReportSyntax(e.Start, e.End, e.Message, text);
            return null;
        }
        catch (Exception e) when (
            e is ArgumentException or InvalidOperationException or IndexOutOfRangeException or OverflowException)
        {
            // The parser has no message of its own for some broken texts, such as "\UFFFFFFFF" or a tail after the document.
            var at = reader.parser.Current?.End ?? Mark.Empty;
            reader.ReportSyntax(at, at, "", text);
            return null;
        }
        catch (StopException)
        {
            return null;
        }
    }

    private YamlMap? ReadDocument()
    {
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _))
        {
            diagnostics.Error(SyntaxCodes.Empty, new Place(path), lineOffset == 0
                ? "The file has no fields. Write them, or delete the file."
                : "There are no fields between the two lines of '---'. Write title: … and summary: … there.");
            return null;
        }

        var node = ReadNode(0);
        parser.Consume<DocumentEnd>();
        if (parser.Accept<DocumentStart>(out var second))
        {
            throw Stop(SyntaxCodes.SeveralDocuments, PlaceOf(second.Start),
                "A second document begins here with '---'. Write one document in a file: delete the line.");
        }

        if (node is YamlMap map)
        {
            return map;
        }

        diagnostics.Error(SyntaxCodes.NotAMap, node.Place,
            $"The file must hold fields like 'title: …', found {node.Kind}. Write each field as a name, a colon and a value.");
        return null;
    }

    private YamlNode ReadNode(int depth)
    {
        var current = (ParsingEvent)parser.Current!;
        var place = PlaceOf(current.Start);
        if (depth > MaxDepth)
        {
            throw Stop(SyntaxCodes.TooDeep, place,
                $"Lists and maps stand more than {MaxDepth} deep in one another. Check the brackets and the indentation.");
        }

        if (current is AnchorAlias || current is NodeEvent { Anchor.IsEmpty: false } or NodeEvent { Tag.IsEmpty: false })
        {
            throw Stop(SyntaxCodes.Anchor, place,
                "A value that begins with '&', '*' or '!' is YAML's anchor, alias or tag, which this catalogue does not use. " +
                "Put the value in quotes.");
        }

        return current switch
        {
            Scalar => ReadScalar(),
            SequenceStart => ReadList(place, depth),
            MappingStart => ReadMap(place, depth),
            _ => throw Stop(SyntaxCodes.Yaml, place, "A value is missing here. Write it after the colon."),
        };
    }

    private YamlScalar ReadScalar()
    {
        var scalar = parser.Consume<Scalar>();
        var place = PlaceOf(scalar.Start);
        var illegal = IllegalCharacters.Find(scalar.Value);
        if (illegal >= 0)
        {
            throw Stop(SyntaxCodes.IllegalCharacter, place,
                $"The value holds the character {IllegalCharacters.Name(scalar.Value, illegal)}, which breaks feeds. Delete it.");
        }

        return new YamlScalar(scalar.Value, scalar.Style == ScalarStyle.Plain, place);
    }

    private YamlList ReadList(Place place, int depth)
    {
        parser.MoveNext();
        var items = new List<YamlNode>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(ReadNode(depth + 1));
        }

        return new YamlList(items, place);
    }

    private YamlMap ReadMap(Place place, int depth)
    {
        parser.MoveNext();
        var entries = new List<(YamlScalar, YamlNode)>();
        var first = new Dictionary<string, Place>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            if (ReadNode(depth + 1) is not YamlScalar key)
            {
                throw Stop(SyntaxCodes.Yaml, PlaceOf(parser.Current!.Start),
                    "A field's name must be a single word, found a list or a map. Check the brackets before the colon.");
            }

            var value = ReadNode(depth + 1);
            if (first.TryAdd(key.Text, key.Place))
            {
                entries.Add((key, value));
                continue;
            }

            diagnostics.Error(SyntaxCodes.DuplicateKey, key.Place,
                $"'{key.Text}' stands twice, first on line {first[key.Text].Line}. Delete one of the two.");
        }

        return new YamlMap([.. entries], place);
    }

    private Place PlaceOf(Mark mark) => new(path, (int)mark.Line + lineOffset, (int)mark.Column);

    private StopException Stop(string code, Place place, string message)
    {
        diagnostics.Error(code, place, message);
        return new StopException();
    }

    private void ReportSyntax(Mark start, Mark end, string parserMessage, string text)
    {
        // The parser may name the map that holds the tab, and not the line of the tab.
        var lines = text.Split('\n');
        var first = Math.Clamp((int)start.Line - 1, 0, lines.Length - 1);
        var tab = Array.FindIndex(lines, first, l => l.TrimStart(' ').StartsWith('\t'));
        if (tab >= 0 && (tab <= end.Line || parserMessage.Contains("tab", StringComparison.Ordinal)))
        {
            diagnostics.Error(SyntaxCodes.Tab, new Place(path, tab + 1 + lineOffset, 1),
                "The line is indented with a tab. Indent with spaces.");
            return;
        }

        // Between the marks of a merge hardly a line is wrong by itself.
        var mark = Array.FindIndex(lines, YamlAdvice.IsMergeMark);
        first = mark >= 0 ? mark : first;
        var advice = YamlAdvice.For(lines[first], first > 0 ? lines[first - 1] : "");
        diagnostics.Error(SyntaxCodes.Yaml, new Place(path, first + 1 + lineOffset, mark >= 0 ? 1
            : Math.Max(1, (int)start.Column)), advice);
    }

    // Ends the reading of a file that has been reported; never leaves this class.
    private sealed class StopException : Exception;
}
