using Microsoft.AspNetCore.Html;

namespace HrdMedia.Theme;

// What the compiler of the templates calls. Each stands in the place of one of the library's, which writes to a pipe.
public abstract partial class Slice<TModel>
{
    private (string Name, string Prefix, string Suffix, int Values) attribute;

    /// <inheritdoc/>
    protected override void BeginWriteAttribute(
        string name, string prefix, int prefixOffset, string suffix, int suffixOffset, int attributeValuesCount)
    {
        attribute = (name, prefix, suffix, attributeValuesCount);
        if (attributeValuesCount != 1)
        {
            Target.Markup(prefix);
        }
    }

    /// <inheritdoc cref="WriteAttributeValue{TValue}"/>
    protected void WriteAttributeValue(
        string prefix, int prefixOffset, string? value, int valueOffset, int valueLength, bool isLiteral)
    {
        if (attribute.Values == 1)
        {
            if (value is null && prefix.Length == 0)
            {
                attribute.Suffix = "";
                return;
            }

            Target.Markup(attribute.Prefix);
        }

        if (value is null)
        {
            return;
        }

        Target.Markup(prefix);
        if (isLiteral)
        {
            Target.Markup(value);
        }
        else
        {
            Target.Text(value);
        }
    }

    /// <summary>A part of an attribute's value; where it is the only one, null and false leave the attribute out, and true says
    /// its name.</summary>
    protected new void WriteAttributeValue<TValue>(
        string prefix, int prefixOffset, TValue value, int valueOffset, int valueLength, bool isLiteral)
    {
        if (attribute.Values == 1)
        {
            if (prefix.Length == 0 && value is null or false)
            {
                attribute.Suffix = "";
                return;
            }

            Target.Markup(attribute.Prefix);
        }

        Target.Markup(value is null ? "" : prefix);
        if (attribute.Values == 1 && prefix.Length == 0 && value is true)
        {
            Target.Text(attribute.Name);
        }
        else if (isLiteral)
        {
            Target.Markup(value?.ToString());
        }
        else
        {
            Write(value);
        }
    }

    /// <inheritdoc/>
    protected override void EndWriteAttribute() => Target.Markup(attribute.Suffix);

    /// <summary>Writes markup of the template.</summary>
    protected new void WriteLiteral(ReadOnlySpan<byte> value) => Target.Markup(value);

    /// <summary>Writes text.</summary>
    protected new void Write(string? value) => Target.Text(value);

    /// <inheritdoc cref="Write(string?)"/>
    protected new void Write(ReadOnlySpan<char> value) => Target.Text(value);

    /// <summary>Writes what has been written already: nothing.</summary>
    /// <exception cref="InvalidOperationException">It is markup that nobody has made sure of.</exception>
    protected new void Write(HtmlString value)
    {
        if (value != HtmlString.Empty)
        {
            throw new InvalidOperationException("A template writes markup with Raw(…) and nothing else.");
        }
    }

    /// <summary>Writes a value as text.</summary>
    protected new void Write<TValue>(TValue value)
    {
        if (value is string text)
        {
            Target.Text(text);
        }
        else
        {
            Target.Value(value);
        }
    }
}
