namespace HrdMedia.Fuzzing;

/// <summary>What each form takes for more than text or bytes.</summary>
internal static class Dictionaries
{
    private static readonly string[] Characters =
    [
        "\0", "\u0007", "\t", "\r\n", "\u0085", "\u00A0", "\u2028", "\uFEFF", "\uFFFE", "\u202E", "\u2066", "é", "ा", "ر",
        "\U0001F600", "\U000E0001", "&", "<", ">", "\"", "'", "]]>", "<!--", "-->", "&#0;", "&amp;", "<script>", "\\", "%00",
        "%2e%2e/",
    ];

    private static readonly string[] Yaml =
    [
        ":", ": ", "- ", "[", "]", "{", "}", "\"", "'", "|\n", ">\n", "#", "&a ", "*a", "!!binary ", "%", "@", "`", "? ", ",",
        "\n",
        "---\n", "...\n", "  ", "~", "null", "true", "no", "<<: ", "\"\\u0000\"", "\"\\uD800\"", "\"\\UFFFFFFFF\"", ".inf",
        "0x1F",
        "2023-02-30", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "999:59:59", "https://[::1]/",
        "https://a;b:99999/",
        "{en: a, ar: ب}", "{kept: \"\"}", "../", "title: x\n", "language: ar\n", "{url: \"https://example.org/a.mp3\", bytes: 1}",
    ];

    private static readonly string[] Markdown =
    [
        "# ", "> ", "- ", "1. ", "    ", "```\n", "~~~\n", "`", "*", "**", "_", "[", "](", ")", "![", "<https://",
        "[a]: /b 'c'\n",
        "|", "|-|\n", "---\n", "***\n", "\n\n", "\\", "<b>", "](javascript:x)", "](/humanity/)", "](//x)", "&lt;", "  \n",
        "---\ntitle: x\n",
    ];

    private static readonly string[] Cues =
    [
        "WEBVTT\n", "NOTE\n", "STYLE\n", "REGION\n", "00:00:00.000 --> 00:00:01.000\n", " --> ", "99:59:59.999", "00:00,5",
        "<v Maria>", "</v>", "<c.a.b>", "<i>", "</i>", "<00:00:01.000>", "<ruby>", "&nbsp;", "&#x0;", "align:start", "\n\n",
        "MARIA: ",
        "[00:00:01] ", "1\n", "X-TIMESTAMP-MAP=", "<font color=\"red\">", "{\\an8}",
    ];

    private static readonly string[] Json =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\"\\u0000\"", "\"\\ud800\"", "1e999", "-0", "0.1", "1E-400", "null", "true",
        "\"startTime\":",
        "\"endTime\":", "\"title\":", "\"body\":", "\"speaker\":", "\"segments\":[", "\"chapters\":[", "\"img\":\"a.png\"",
        "//", "/*",
    ];

    private static readonly string[] Markup =
    [
        "<cite>", "</cite>", "<time>", "</time>", "<p>", "</p>", "<br>", "<b", "<!DOCTYPE rss [<!ENTITY a \"b\">]>", "&a;",
        "<![CDATA[", "]]>",
        "<?xml version='1.0' encoding='utf-16'?>", "<item>", "</item>", "<guid>", "<enclosure url='https://example.org/b.mp3'/>",
        "<itunes:duration>1:00</itunes:duration>", "<podcast:person>", "xmlns:x='urn:x'", "&#xD800;", "&#x10FFFF;", "&nbsp;",
        "</channel>",
        "&lt;p&gt;&lt;ul&gt;&lt;li&gt;", "&lt;blockquote&gt;", "<script>", "<!--", "-->",
        "<pubDate>Sat, 31 Feb 2023 25:00:00 GMT</pubDate>",
    ];

    private static readonly string[] Sound =
    [
        "ID3\u0003\0\0\0\0\u0001\0", "ID3\u0004\0\u0080\0\0\u0002\0", "TAG", "APETAGEX", "Xing", "Info", "VBRI", "LAME",
        "\u00FF\u00FB\u0010\u00C4",
        "\u00FF\u00E3", "CHAP", "CTOC", "TIT2", "APIC", "OggS", "OpusHead", "OpusTags", "\u0001vorbis", "\u0005vorbis", "RIFF",
        "WAVE", "fmt ",
        "data", "LIST", "ftyp", "moov", "trak", "mdia", "mdhd", "hdlr", "soun", "stbl", "stsz", "stco", "co64", "moof", "traf",
        "trun", "mdat",
        "uuid", "udta", "free", "\0\0\0\0", "\0\0\0\u0001", "\u00FF\u00FF\u00FF\u00FF",
    ];

    private static readonly string[] Pictures =
    [
        "IHDR", "IDAT", "IEND", "iTXt", "eXIf", "PLTE", "acTL", "\u00FF\u00D8", "\u00FF\u00C0", "\u00FF\u00C4", "\u00FF\u00DA",
        "\u00FF\u00D9",
        "\u00FF\u00E1\0\u0008Exif\0\0", "\u00FF\u00EE", "MM\0*", "II*\0", "VP8 ", "VP8L", "VP8X", "ANIM", "EXIF", "XMP ",
        "GIF89a", "RIFF", "WEBP",
        "\u0089PNG\r\n\u001A\n", "\0\0\0\0", "\u00FF\u00FF\u00FF\u00FF", "\u007F\u00FF\u00FF\u00FF",
    ];

    /// <summary>The words of a kind: texts in UTF-8, signs of recordings and pictures byte for byte.</summary>
    public static byte[][] Of(InputKind kind) => kind switch
    {
        InputKind.Page => Utf8([.. Yaml, .. Markdown, .. Characters]),
        _ when InputKinds.IsOfCatalogue(kind) => Utf8([.. Yaml, .. Yaml, .. Markdown, .. Characters]),
        InputKind.Vtt or InputKind.Srt or InputKind.TextTranscript => Utf8([.. Cues, .. Cues, .. Characters]),
        InputKind.JsonTranscript or InputKind.Chapters => Utf8([.. Json, .. Json, .. Characters]),
        InputKind.HtmlTranscript or InputKind.Feed => Utf8([.. Markup, .. Markup, .. Characters]),
        InputKind.Mp3 or InputKind.Mp4 or InputKind.Ogg or InputKind.Wav => Latin(Sound),
        _ => Latin(Pictures),
    };

    private static byte[][] Utf8(string[] words) => [.. words.Select(System.Text.Encoding.UTF8.GetBytes)];

    private static byte[][] Latin(string[] words) => [.. words.Select(System.Text.Encoding.Latin1.GetBytes)];
}
