using HrdMedia.Guard;

namespace HrdMedia.Tests.Guard;

/// <summary>A list with a made-up name, and that name in many disguises.</summary>
internal static class Names
{
    public const string Secret = "Marta Velikova";

    /// <summary>Other made-up names, so that a list is as long as a real one.</summary>
    public static readonly string[] Others =
    [
        "Zoraida Quintrel", "Anselm Thorvaldur", "Ngozi Umeakubuike", "Tenzin Dhargyal " +
        "Lhatso", "Yusuf al-Khodari", "Bhim Bahadur Thokarpa",
        "Oyunbileg Ganzorig", "Siobhan Mac Giolla Bride", "Xiadani Huitzil", "Przemysława Gąsiorowicz", "Ketevan Jorbenadze",
        "Tsegaye Woldegiorgis", "Vilhelmiina Ågren", "Jean-Baptiste Ndongo-Mbarga", "Farzaneh Golzarpour", "Hovsep Der Ghazarian",
        "Gulshan Zarrinkelk", "Radio Mokuanda", "Puerto Zarandel",
    ];

    /// <summary>In plain text, in any file.</summary>
    public static readonly Dictionary<string, string> Disguises = new()
    {
        ["capitals"] = "MARTA VELIKOVA",
        ["small letters"] = "marta velikova",
        ["accents"] = "Màrtå Vélîkövá",
        ["combining accents"] = "Ma\u0301rta Ve\u0302likova",
        ["other order"] = "Velikova, Marta",
        ["a second name"] = "Marta Elena Velikova",
        ["an initial"] = "Marta E. Velikova",
        ["other spelling"] = "Martha Welikowa",
        ["doubled letters"] = "Martta Vellikova",
        ["hyphen"] = "marta-velikova",
        ["underlines"] = "interview_marta_velikova_2",
        ["capitals within"] = "MartaVelikova",
        ["written together"] = "martavelikova",
        ["together in other order"] = "velikovamarta",
        ["an address"] = "velikova.marta@example.org",
        ["possessive"] = "Marta Velikova’s",
        ["letter by letter"] = "M a r t a V e l i k o v a",
        ["letters with points"] = "m.a.r.t.a v.e.l.i.k.o.v.a",
        ["soft hyphen"] = "Mar\u00ADta Veli\u00ADkova",
        ["zero width"] = "M\u200Barta Veli\u200D\u2060kova",
        ["entities"] = "M&#97;rta V&#x65;likova",
        ["named entities"] = "M&aacute;rta Velikova",
        ["entities twice"] = "M&amp;#97;rta Velikova",
        ["percent"] = "M%61rta%20Velikov%C3%A1",
        ["escapes"] = @"M\u0061rta Velikov\u00e1",
        ["escapes twice"] = @"M\\u0061rta Velikova",
        ["tags within"] = "<b>Mar</b>ta <i>Veli<u>kova</u></i>",
        ["escaped tags within"] = "Mar&lt;b&gt;ta&lt;/b&gt; Velikova",
        ["emphasis within"] = "Mar**ta** Veli*kova*",
        ["cells"] = "<td>Marta</td><td class=\"x\">Velikova</td>",
        ["an attribute"] = "<img alt=\"Marta Velikova\" src=\"a.png\">",
        ["two fields"] = "{\"first\":\"Marta\",\"last\":\"Velikova\"}",
        ["two lines"] = "Marta\n  Velikova",
        ["parted at the line's end"] = "Marta Veli-\n  kova",
        ["Cyrillic"] = "Марта Великова",
        ["Greek"] = "Μάρτα Βελίκοβα",
        ["Arabic"] = "مارتا فيليكوفا",
        ["Arabic with vowels"] = "مَارْتَا فِيلِيكُوفَا",
        ["Devanagari"] = "मार्ता वेलिकोवा",
        ["lookalikes"] = "Mаrtа Vеlikоva",
        ["wide letters"] = "Ｍａｒｔａ Ｖｅｌｉｋｏｖａ",
        ["mathematical letters"] = "𝐌𝐚𝐫𝐭𝐚 𝑉𝑒𝑙𝑖𝑘𝑜𝑣𝑎",
        ["circled letters"] = "ⓂⒶⓇⓉⒶ ⓋⒺⓁⒾⓀⓄⓋⒶ",
        ["turned direction"] = "\u202AMarta\u202C Velikova",
    };

    public static LeakSearch Search { get; } = new(List());

    public static NameList List() => Others.Prepend(Secret).Aggregate(NameListWriter.New(), (list, name) => NameListWriter
        .With(list, name)!);
}
