using System.Text;

namespace HrdMedia.Media.Metadata;

/// <summary>What the tags of an MP3 file tell (id3.org; APEv2; Lyrics3).</summary>
internal static class Mp3Metadata
{
    private const int MaxBytes = 32 << 20;
    private static readonly string[] OfApe = ["Artist", "Author", "Comment", "Location", "Serial", "Cover Art"];

    public static MetadataKinds Read(ByteSource source)
    {
        var found = Frames(source, 0);
        var start = Mp3Tags.SkipLeading(source);
        var end = Mp3Tags.SkipTrailing(source, start);
        var tail = MetadataReader.TextOf(source, end, source.Length);
        found |= tail.Contains("LYRICS", StringComparison.Ordinal) ? MetadataKinds.Words : 0;
        found |= tail.Contains("APETAGEX", StringComparison.Ordinal) ? Keys(tail) : 0;
        return found | (tail.Length >= 128 && tail[^128..].StartsWith("TAG", StringComparison.Ordinal) ? Old(tail[^128..]) : 0);
    }

    /// <summary>What the frames of an ID3v2 tag tell that begins at an offset.</summary>
    public static MetadataKinds Frames(ByteSource source, long start)
    {
        var head = new byte[10];
        source.Read(start, head);
        if (!head.AsSpan(0, 3).SequenceEqual("ID3"u8) || head[3] is < 2 or > 4
            || Id3Frame.SyncSafe(head.AsSpan(6)) is not int size)
        {
            return MetadataKinds.None;
        }

        var body = new byte[(int)Math.Clamp(Math.Min(size, source.Length - start - 10), 0, MaxBytes)];
        source.Read(start + 10, body);
        return Id3Frame.List(head, body).Aggregate(MetadataKinds.None, (all, frame) => all | Of(frame));
    }

    private static MetadataKinds Of(Id3Frame frame) => frame.Id switch
    {
        "TPE1" or "TPE2" or "TPE3" or "TPE4" or "TCOM" or "TEXT" or "TOPE" or "TOLY" or "TOWN" or "TENC" or "OWNE" or "TCOP"
            or "TP1" or "TP2" or "TP3" or "TP4" or "TCM" or "TXT" or "TEN" or "TCR" => MetadataKinds.Name,
        "COMM" or "USLT" or "SYLT" or "USER" or "COM" or "ULT" or "SLT" or "TIT3" => MetadataKinds.Words,
        "TXXX" or "TXX" => NamedMetadata.Of(Encoding.Latin1.GetString(frame.Data).Replace("\0", "", StringComparison.Ordinal))
            is > 0 and var kind ? kind : MetadataKinds.Words,
        "APIC" or "PIC" => MetadataKinds.Picture,
        "PRIV" or "GEOB" or "GEO" or "UFID" or "ENCR" => MetadataKinds.Program,
        "TDEN" or "TDTG" or "TDRC" or "TDRL" or "TDAT" or "TIME" or "TDA" or "TIM" => frame.Data.Length > 9 || frame.Id[1] != 'D'
            ? MetadataKinds.Time : MetadataKinds.None,
        _ => MetadataKinds.None,
    };

    private static MetadataKinds Keys(string tag) => OfApe
        .Where(k => tag.Contains(k, StringComparison.OrdinalIgnoreCase))
        .Aggregate(MetadataKinds.None, (all, key) => all | NamedMetadata.Of(key));

    // 30 letters each: title, artist, album; four of the year; comment.
    private static MetadataKinds Old(string tag) =>
        (tag[33..63].Trim('\0', ' ').Length > 0 ? MetadataKinds.Name : 0)
        | (tag[97..125].Trim('\0', ' ').Length > 0 ? MetadataKinds.Words : 0);
}
