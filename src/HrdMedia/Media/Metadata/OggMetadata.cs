namespace HrdMedia.Media.Metadata;

/// <summary>What the comments of an Ogg file tell (Vorbis I, section 5), by the names of the fields: they stand in the second
/// packet, which begins on the second page.</summary>
internal static class OggMetadata
{
    private const int MaxBytes = 256 * 1024;

    public static MetadataKinds Read(ByteSource source)
    {
        if (!OggPage.TryRead(source, 0, out var first))
        {
            return MetadataKinds.None;
        }

        // A set-up packet of Vorbis behind them holds no "=" with such a word before it.
        var text = MetadataReader.TextOf(source, first.End, first.End + MaxBytes);
        var found = MetadataKinds.None;
        for (var at = text.IndexOf('=', StringComparison.Ordinal); at >= 0; at = text.IndexOf('=', at + 1))
        {
            var start = at;
            while (start > 0 && at - start < 40 && (char.IsAsciiLetter(text[start - 1]) || text[start - 1] is '_' or ' ' or '-'))
            {
                start--;
            }

            found |= at - start < 4 ? MetadataKinds.None : NamedMetadata.Of(text[start..at]);
        }

        return found;
    }
}
