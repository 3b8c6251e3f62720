using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace HrdMedia.Transcripts;

/// <summary>What the compiler makes of <c>target.Append($"…")</c>: each part goes to the target in UTF-8.</summary>
[InterpolatedStringHandler]
internal readonly ref struct Utf8Interpolation
{
    private readonly IBufferWriter<byte> target;

    // The compiler passes how long the literals are and how many holes there are: nothing is set aside for them here.
    public Utf8Interpolation(int literals, int holes, IBufferWriter<byte> target) => this.target = target;

    public void AppendLiteral(string text) => target.Append(text);

    public void AppendFormatted(ReadOnlySpan<char> text) => target.Append(text);

    public void AppendFormatted(long number)
    {
        number.TryFormat(target.GetSpan(20), out var written, provider: CultureInfo.InvariantCulture);
        target.Advance(written);
    }
}
