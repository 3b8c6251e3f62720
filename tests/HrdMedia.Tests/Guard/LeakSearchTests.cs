using System.Text;
using HrdMedia.Guard;

namespace HrdMedia.Tests.Guard;

public sealed class LeakSearchTests
{
    public static TheoryData<string> All => [.. Names.Disguises.Keys];

    [Theory]
    [MemberData(nameof(All))]
    public void A_name_is_found_in_each_disguise(string disguise)
    {
        var text = $"Yesterday {Names.Disguises[disguise]} spoke.";

        var hit = Names.Search.In(text)[0];

        Assert.True(hit.Start >= "Yesterday ".Length - 1);
        Assert.DoesNotContain(Names.Search.In(Names.Search.Redacted(text)), _ => true);
    }

    // Other people have one of its words, or both and far apart.
    [Theory]
    [InlineData("Marta spoke")]
    [InlineData("Velikova spoke")]
    [InlineData("Marta Novakova and Elena Velikova")]
    [InlineData("Marta said that the two of them had known Velikova")]
    [InlineData("<li>Elena Marta</li><li>Velikova Anna</li>")]
    [InlineData("They met Marta.\n\nVelikova came later")]
    public void Its_words_alone_are_nobody(string text) => Assert.Empty(Names.Search.In(text));

    [Theory]
    [InlineData("Radio Mokuanda", "RADIO-MOKUANDA")]
    [InlineData("Mokuanda", "mokuándà")]
    [InlineData("Jean-Baptiste Ndongo-Mbarga", "Ndongo Mbarga, Jeanbaptiste")]
    [InlineData("Yusuf al-Khodari", "Jusuf Chodari")]
    [InlineData("Yusuf al-Khodari", "يوسف الخوداري")]
    [InlineData("Przemysława Gąsiorowicz", "przemyslawa gasiorowicz")]
    [InlineData("Jörg Müller-Weiß", "JOERG MUELLER WEISS")]
    [InlineData("Åse Østergård", "Aase Oestergaard")]
    [InlineData("Мария Хрущёва", "Maria Khrushcheva")]
    [InlineData("Αλέξανδρος Χατζής", "Alexandros Chatzis")]
    [InlineData("राम बहादुर थापा", "Ram Bahadur Thapa")]
    [InlineData("محمد الرشيدي", "Mohammed Al-Rashidi")]
    [InlineData("Mohammed Al-Rashidi", "muhammad rashidi")]
    [InlineData("Tatyana Sergeyevna", "Tatjana Sergejevna")]
    [InlineData("O'Brien Keeffe", "OBrien O’Keeffe")]
    [InlineData("J. Kowalczyk", "Kowalczyk, J.")]
    public void A_name_is_found_in_the_ways_that_languages_write_it(string name, string text) =>
        Assert.NotEmpty(new LeakSearch(NameListWriter.With(NameListWriter.New(), name)!).In($"with {text} and others"));

    [Theory]
    [InlineData("")]
    [InlineData("Li")]
    [InlineData("Al Bo")]
    [InlineData("...")]
    [InlineData("One two three four five six seven")]
    public void What_could_not_be_told_from_ordinary_words_is_refused(string name) =>
        Assert.Null(NameListWriter.With(NameListWriter.New(), name));

    // Ten thousand names of people and places of sixty countries, none of which is in the list.
    [Fact]
    public void Ordinary_names_are_no_alarm()
    {
        var names = OrdinaryNames.All;
        var found = names.Where(name => Names.Search.In($"With {name}, of {name} and by {name}.").Count > 0).ToArray();

        Assert.True(names.Count >= 10_000);
        Assert.Empty(found);
        Assert.Empty(Names.Search.In(string.Join(", ", names)));
    }

    [Fact]
    public void In_a_picture_or_a_recording_it_is_found_as_a_tag()
    {
        byte[] noise = [0, 1, 2, 0xFF, 0xFB, 0, 5];
        foreach (var tag in new[] { Encoding.UTF8.GetBytes(Names.Secret), Encoding.Unicode.GetBytes(Names.Secret),
            [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Names.Secret)], Encoding.Latin1.GetBytes("velikova_marta.jpg") })
        {
            byte[] file = [.. noise, .. tag, .. noise];
            Assert.False(LeakSearch.IsText(file));
            Assert.NotEmpty(Names.Search.InContent(file, isText: false));
        }
    }

    [Fact]
    public void The_place_is_told() => Assert.Equal(new FoundName(3, 8, Disguise.Plain), Assert.Single(Names.Search.InContent(
        Encoding.UTF8.GetBytes("title: a\nnotes: b\nname: 'Marta Velikova'\n"), isText: true)));

    [Theory]
    [InlineData("MARTA VELIKOVA", Disguise.Plain)]
    [InlineData("Марта Великова", Disguise.Plain)]
    [InlineData("مارتا فيليكوفا", Disguise.Transliterated)]
    [InlineData("martavelikova", Disguise.Plain)]
    [InlineData("Veli-kova Marta", Disguise.Joined)]
    [InlineData("m a r t a v e l i k o v a", Disguise.Spaced)]
    [InlineData("M&#97;rta Velikova", Disguise.Escaped)]
    [InlineData("Marta νelikova", Disguise.Lookalike)]
    public void The_kind_of_disguise_is_told(string text, Disguise disguise) =>
        Assert.Equal(disguise, Names.Search.In(text)[0].Disguise);
}
