using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using HrdMedia.Text;

namespace HrdMedia.Layout;

/// <summary>Writes JSON that may stand in a script element, as <c>Utf8JsonWriter</c> does: every page has a hundred members of a
/// few bytes. Whether members and things in lists are in order is for who calls it.</summary>
/// <param name="target">Where it goes; its memory is that of arrays.</param>
public sealed class JsonLdWriter(IBufferWriter<byte> target)
{
    // Nothing that could end the script element, or begin a comment in it, is left as it is.
    private static readonly TextEscaper Escaper = new(JavaScriptEncoder.Create(UnicodeRanges.All));

    private readonly Utf8Room room = new(target);
    private bool isNext;

    /// <summary>Begins an object in an array, or the whole.</summary>
    public void WriteStartObject() => Open("{"u8);

    /// <summary>Begins an object that is a member.</summary>
    public void WriteStartObject(string name)
    {
        Name(name);
        Open("{"u8);
    }

    /// <summary>Ends an object.</summary>
    public void WriteEndObject() => Close("}"u8);

    /// <summary>Begins an array that is a member.</summary>
    public void WriteStartArray(string name)
    {
        Name(name);
        Open("["u8);
    }

    /// <summary>Ends an array.</summary>
    public void WriteEndArray() => Close("]"u8);

    /// <summary>A member that is text; null is written as null.</summary>
    public void WriteString(string name, string? value)
    {
        Name(name);
        WriteStringValue(value);
    }

    /// <summary>Text in an array; null is written as null.</summary>
    public void WriteStringValue(string? value)
    {
        Separate();
        if (value is null)
        {
            room.Raw("null"u8);
        }
        else
        {
            Quoted(value);
        }
    }

    /// <summary>A member that is a number.</summary>
    public void WriteNumber(string name, int value) => Number(name, value);

    /// <inheritdoc cref="WriteNumber(string, int)"/>
    public void WriteNumber(string name, decimal value) => Number(name, value);

    /// <summary>A member that is true or false.</summary>
    public void WriteBoolean(string name, bool value)
    {
        Name(name);
        Separate();
        room.Raw(value ? "true"u8 : "false"u8);
    }

    /// <summary>Passes on what is written.</summary>
    public void Flush() => room.Flush();

    private void Number<T>(string name, T value)
        where T : struct, IUtf8SpanFormattable
    {
        const int Longest = 32;
        Name(name);
        Separate();
        _ = value.TryFormat(room.GetSpan(Longest), out var written, default, CultureInfo.InvariantCulture);
        room.Advance(written);
    }

    private void Name(string name)
    {
        Separate();
        Quoted(name);
        room.Raw(":"u8);
        isNext = false;
    }

    private void Quoted(string text)
    {
        room.Raw("\""u8);
        Escaper.Write(text, room);
        room.Raw("\""u8);
    }

    private void Open(ReadOnlySpan<byte> bracket)
    {
        Separate();
        room.Raw(bracket);
        isNext = false;
    }

    private void Close(ReadOnlySpan<byte> bracket)
    {
        room.Raw(bracket);
        isNext = true;
    }

    private void Separate()
    {
        if (isNext)
        {
            room.Raw(","u8);
        }

        isNext = true;
    }
}
