namespace HrdMedia.Media.Pdf;

/// <summary>Undoes what was done to rows of bytes before they were packed (ISO 32000-1, 7.4.4.4; PNG, 9).</summary>
internal static class PdfPredictor
{
    public static byte[] Undo(byte[] bytes, int predictor, int colors, int bits, int columns)
    {
        if (predictor < 10)
        {
            return predictor <= 1 ? bytes : throw InvalidPdfException.Refused("holds data that are packed in an unusual way");
        }

        if (colors is < 1 or > 32 || bits is < 1 or > 16 || columns is < 1 or > 1_000_000)
        {
            throw InvalidPdfException.Damaged("packed data in it cannot be read");
        }

        var pixel = Math.Max(1, colors * bits / 8);
        var row = ((colors * bits * columns) + 7) / 8;
        var whole = new byte[bytes.Length / (row + 1) * row];
        for (var (from, to) = (0, 0); to < whole.Length; (from, to) = (from + row + 1, to + row))
        {
            for (var i = 0; i < row; i++)
            {
                var left = i < pixel ? 0 : whole[to + i - pixel];
                var above = to == 0 ? 0 : whole[to + i - row];
                var corner = to == 0 || i < pixel ? 0 : whole[to + i - row - pixel];
                whole[to + i] = (byte)(bytes[from + 1 + i] + Guess(bytes[from], left, above, corner));
            }
        }

        return whole;
    }

    private static int Guess(byte kind, int left, int above, int corner) => kind switch
    {
        1 => left,
        2 => above,
        3 => (left + above) / 2,
        4 => Paeth(left, above, corner),
        _ => 0,
    };

    private static int Paeth(int left, int above, int corner)
    {
        var guess = left + above - corner;
        var (a, b, c) = (Math.Abs(guess - left), Math.Abs(guess - above), Math.Abs(guess - corner));
        return a <= b && a <= c ? left : b <= c ? above : corner;
    }
}
