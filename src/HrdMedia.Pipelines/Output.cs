using System.Buffers;

namespace HrdMedia.Pipelines;

/// <summary>A file of the site: where it stands and how its bytes are made.</summary>
/// <param name="Path">Path from the output folder, with <c>/</c> and no leading one, for example <c>about/index.html</c>.</param>
/// <param name="Source">The source it is made from, to be named when two outputs claim one path.</param>
/// <param name="Write">Writes the bytes; a pure function of the catalogue that may be run any number of times, on any
/// thread.</param>
public sealed record Output(string Path, string Source, Action<IBufferWriter<byte>> Write)
{
    /// <summary>The files that are packed in it, for who looks into it; none for what is no archive.</summary>
    public IEnumerable<Output> Entries { get; init; } = [];

    /// <summary>Stands for all that its bytes are made of, asked for when it is needed; null where nobody can say. Two outputs
    /// with one path and one fingerprint, made by one program, have the same bytes.</summary>
    public Func<Fingerprint>? MadeOf { get; init; }

    /// <summary>The bytes, rendered now.</summary>
    public byte[] Render()
    {
        var buffer = new ArrayBufferWriter<byte>();
        Write(buffer);
        return buffer.WrittenSpan.ToArray();
    }
}
