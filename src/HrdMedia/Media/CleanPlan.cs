using System.Buffers;

namespace HrdMedia.Media;

/// <summary>A cleaned file as a list of pieces: its exact length is known before a byte is copied.</summary>
internal sealed class CleanPlan
{
    private readonly List<CleanPiece> pieces = [];

    public long Length => pieces.Sum(p => p.Length);

    public void Add(CleanPiece piece)
    {
        if (piece.Length > 0)
        {
            pieces.Add(piece);
        }
    }

    public void Copy(long start, long end) => Add(new CopyPiece(start, end - start));

    public void Bytes(byte[] bytes) => Add(new BytesPiece(bytes));

    public void Zeros(long count) => Add(new ZerosPiece(count));

    public void Write(Stream source, IBufferWriter<byte> target)
    {
        foreach (var piece in pieces)
        {
            piece.Write(source, target);
        }
    }
}
