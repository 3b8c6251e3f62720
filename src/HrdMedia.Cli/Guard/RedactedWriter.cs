using System.Text;
using HrdMedia.Guard;

namespace HrdMedia.Cli.Guard;

/// <summary>Writes line by line, without the names that must not be said.</summary>
/// <param name="inner">Where it goes.</param>
/// <param name="search">Looks for the names.</param>
internal sealed class RedactedWriter(TextWriter inner, LeakSearch search) : TextWriter
{
    private readonly StringBuilder line = new();
    private readonly Lock writing = new();

    /// <inheritdoc/>
    public override Encoding Encoding => inner.Encoding;

    /// <inheritdoc/>
    public override void Write(char value)
    {
        lock (writing)
        {
            line.Append(value);
            if (value is '\n' or '\r')
            {
                Pass();
            }
        }
    }

    /// <inheritdoc/>
    public override void Flush()
    {
        lock (writing)
        {
            Pass();
            inner.Flush();
        }
    }

    private void Pass()
    {
        inner.Write(search.Redacted(line.ToString()));
        line.Clear();
    }
}
