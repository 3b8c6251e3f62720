using HrdMedia.Pipelines;

namespace HrdMedia.Transcripts;

/// <summary>The lines of a transcript, and the place of each in it for messages.</summary>
internal sealed class SourceLines(string text, string path, DiagnosticBag bag)
{
    // CR LF, LF and CR all end a line (WebVTT, section 4.1).
    private readonly string[] lines =
        text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');

    public int Count => lines.Length;

    public string this[int index] => lines[index];

    public bool IsBlank(int index) => index >= lines.Length || lines[index].AsSpan().Trim(" \t").IsEmpty;

    public bool HasArrow(int index) => index < lines.Length && lines[index].Contains("-->", StringComparison.Ordinal);

    /// <summary>The index after the block of lines that starts here: that of a blank line or the end.</summary>
    public int BlockEnd(int index)
    {
        while (!IsBlank(index))
        {
            index++;
        }

        return index;
    }

    public void Error(string code, int index, int column, string message) =>
        bag.Error(code, new(path, index + 1, column + 1), message);

    public void Warning(string code, int index, int column, string message) =>
        bag.Warning(code, new(path, index + 1, column + 1), message);
}
