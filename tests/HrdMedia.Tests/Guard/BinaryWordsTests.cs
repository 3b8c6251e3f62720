using System.Text;
using HrdMedia.Guard;

namespace HrdMedia.Tests.Guard;

/// <summary>Names in files that are no text, where no rule says how they are written.</summary>
public sealed class BinaryWordsTests
{
    private static readonly byte[] Noise = [0, 1, 2, 0xFF, 0xFB, 0, 5];

    public static TheoryData<string> Scripts => ["Marta Velikova", "Márta Velikóva", "Марта Великова", "Μάρτα Βελίκοβα",
        "مارتا فيليكوفا", "मार्ता वेलिकोवा", "Mаrtа Vеlikоva", "VELIKOVA\r\nMARTA"];

    [Theory]
    [MemberData(nameof(Scripts))]
    public void In_either_form_of_UTF_16_it_is_found_wherever_it_begins(string text)
    {
        foreach (var encoding in new[] { Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF8 })
        {
            foreach (var before in (byte[][])[[], [7], [.. encoding.Preamble], [3, .. encoding.Preamble]])
            {
                byte[] file = [.. Noise, .. before, .. encoding.GetBytes(text), .. Noise];

                Assert.NotEmpty(Names.Search.InContent(file, isText: false));
            }
        }
    }

    // As players of before Unicode wrote tags.
    [Fact]
    public void In_Latin_1_it_is_found() => Assert.NotEmpty(Names.Search.InContent(
        [.. Noise, .. Encoding.Latin1.GetBytes("Mártá Vélikovà"), .. Noise], isText: false));

    // In scripts of so many signs that any two bytes are one, a mark must stand before it.
    [Fact]
    public void After_a_mark_letters_of_all_scripts_are_read()
    {
        var search = new LeakSearch(NameListWriter.With(NameListWriter.New(), "上海人权研究中心")!);

        Assert.NotEmpty(search.InContent([.. Noise, 0xFF, 0xFE, .. Encoding.Unicode.GetBytes("上海人权研究中心"), 0, 0], isText: false));
        Assert.NotEmpty(search.InContent([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("上海人权研究中心")], isText: false));
    }

    // What a chip or an encoder writes looks like chance; a million bytes of it hold any two letters many times.
    [Fact]
    public void Neither_chance_nor_ordinary_names_are_an_alarm()
    {
        var chance = new byte[4_000_000];
        new Random(1).NextBytes(chance);
        var names = string.Join(", ", OrdinaryNames.All);

        Assert.Empty(Names.Search.InContent(chance, isText: false));
        foreach (var encoding in new[] { Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF8, Encoding.Latin1 })
        {
            Assert.Empty(Names.Search.InContent([0, .. encoding.GetBytes(names), 0, 0], isText: false));
        }
    }

    [Fact]
    public void A_short_name_in_noise_is_chance() => Assert.Empty(new LeakSearch(NameListWriter.With(NameListWriter.New(),
        "Bonde")!).InContent([.. Noise, .. "bonde, bonde."u8, .. Noise], isText: false));
}
