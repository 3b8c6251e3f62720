using System.Buffers;
using System.Text;
using HrdMedia.Pipelines;

namespace HrdMedia.Yaml;

/// <summary>Reads a text file strictly: UTF-8, no byte order mark, LF, no character that XML 1.0 forbids.</summary>
public static class SourceText
{
    /// <summary>The largest catalogue file that is read, in bytes; a long page is a fiftieth of it.</summary>
    public const int MaxBytes = 1 << 20;

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>The file's text, or null when it cannot be used; why not is in the diagnostics.</summary>
    /// <param name="file">The file.</param>
    /// <param name="context">The run.</param>
    /// <param name="maxBytes">The largest size that is read.</param>
    public static string? Read(SourceFile file, EngineContext context, int maxBytes = MaxBytes) =>
        Read(file, context, maxBytes, text => text.ToString());

    /// <summary>What is made of the file's text, or null when it cannot be used; why not is in the diagnostics.</summary>
    /// <param name="file">The file.</param>
    /// <param name="context">The run.</param>
    /// <param name="maxBytes">The largest size that is read.</param>
    /// <param name="make">Makes it; the text is gone when it returns, so that it need not be kept.</param>
    /// <param name="plain">Makes it of the bytes, of a file of which they tell that nothing is wrong with it, or gives null and
    /// leaves them as they are; they too are gone when it returns.</param>
    /// <param name="known">What is known already of a file that holds what this stands for, or null.</param>
    public static T? Read<T>(SourceFile file, EngineContext context, int maxBytes, Func<ReadOnlyMemory<char>, T?> make,
        Func<ArraySegment<byte>, T?>? plain = null, Func<Fingerprint, T?>? known = null)
        where T : class
    {
        var place = new Place(file.Path);
        if (file.Length > maxBytes)
        {
            context.Diagnostics.Error(SyntaxCodes.TooLarge, place,
                $"The file has {file.Length >> 10} KiB, and one of its kind may have {maxBytes >> 10}. " +
                "Put the right file here; audio and pictures stand beside a text, never in it.");
            return null;
        }

        var count = (int)file.Length;
        var bytes = ArrayPool<byte>.Shared.Rent(count);
        try
        {
            context.Sources.Read(file, bytes.AsSpan(0, count));
            var content = context.Note(bytes.AsSpan(0, count));
            return known?.Invoke(content)
                ?? (plain is not null && IllegalCharacters.HasNone(bytes.AsSpan(0, count)) ? plain(new(bytes, 0, count)) : null)
                ?? Read(bytes.AsSpan(0, count), file, context.Diagnostics, make);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private static T? Read<T>(
        ReadOnlySpan<byte> bytes, SourceFile file, DiagnosticBag diagnostics, Func<ReadOnlyMemory<char>, T?> make)
        where T : class
    {
        var chars = ArrayPool<char>.Shared.Rent(bytes.Length);
        try
        {
            return Decode(bytes, chars, new Place(file.Path), diagnostics) is { } length &&
                CheckCharacters(chars.AsSpan(0, length), file.Path, diagnostics) ? make(chars.AsMemory(0, length)) : null;
        }
        finally
        {
            ArrayPool<char>.Shared.Return(chars);
        }
    }

    // How many characters there are, or null. Of UTF-8 there are never more than bytes.
    private static int? Decode(ReadOnlySpan<byte> bytes, Span<char> text, Place place, DiagnosticBag diagnostics)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [not 0, 0, not 0, 0, ..] or [0, not 0, 0, not 0, ..])
        {
            diagnostics.Error(SyntaxCodes.Utf16, place,
                "The file is saved as UTF-16. Save it again with the encoding 'UTF-8'.");
            return null;
        }

        if (bytes is [0xEF, 0xBB, 0xBF, ..])
        {
            diagnostics.Error(SyntaxCodes.ByteOrderMark, place with { Line = 1, Column = 1 },
                "The file begins with an invisible byte order mark. Save it again as 'UTF-8' without BOM.",
                new Repair(place with { Line = 1, Column = 1 }, "\uFEFF", ""));
            return null;
        }

        try
        {
            return Strict.GetChars(bytes, text);
        }
        catch (DecoderFallbackException e)
        {
            diagnostics.Error(SyntaxCodes.NotUtf8, place with { Line = 1 + bytes[..e.Index].Count((byte)'\n') },
                $"Byte {e.Index} is not text in UTF-8. Save the file again with the encoding 'UTF-8'.");
            return null;
        }
    }

    private static bool CheckCharacters(ReadOnlySpan<char> text, string path, DiagnosticBag diagnostics)
    {
        if (text.Trim().IsEmpty)
        {
            diagnostics.Error(SyntaxCodes.Empty, new Place(path), "The file is empty. Write its fields, or delete it.");
            return false;
        }

        var carriageReturn = text.IndexOf('\r');
        if (carriageReturn >= 0)
        {
            diagnostics.Error(SyntaxCodes.LineEnds, PlaceAt(text, carriageReturn, path),
                "Lines end in Windows style (CRLF). Save the file with line ends 'LF'.",
                new Repair(new Place(path, 1, 1), text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\r", "\n", true));
            return false;
        }

        var illegal = IllegalCharacters.Find(text);
        if (illegal >= 0)
        {
            diagnostics.Error(SyntaxCodes.IllegalCharacter, PlaceAt(text, illegal, path),
                $"The invisible character {IllegalCharacters.Name(text, illegal)} stands here, which breaks feeds. Delete it.",
                new Repair(new Place(path, 1, 1), text[illegal..(illegal + 1)].ToString(), "", true));
            return false;
        }

        return true;
    }

    private static Place PlaceAt(ReadOnlySpan<char> text, int index, string path)
    {
        var before = text[..index];
        return new Place(path, 1 + before.Count('\n'), index - before.LastIndexOf('\n'));
    }
}
