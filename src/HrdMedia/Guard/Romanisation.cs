using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using HrdMedia.Search;

namespace HrdMedia.Guard;

/// <summary>Letters of other scripts in Latin ones, roughly as passports have them; what is left of the differences is taken away
/// by <see cref="NameSpelling"/>.</summary>
internal static class Romanisation
{
    /// <summary>The vowel that a consonant of Devanagari has by itself; silent at a word's end.</summary>
    public const char Schwa = '\u0001';

    private const string Cyrillic =
        "а a б b в v г g ґ g ѓ g д d ђ dj е e є ye ё yo ж zh з z ѕ z и i і i ї yi й y ј y к k ќ k л l љ lj м m н n њ nj о o " +
        "п p р r с s т t ћ c у u ў u ф f х kh ц ts ч ch џ dzh ш sh щ shch ъ _ ы y ь _ э e ю yu я ya ә a ғ gh қ q ң n ө o ұ u " +
        "ү u һ h";

    private const string Greek =
        "α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ kh ψ ps ω o ά a έ e ή i " +
        "ί i ό o ύ y ώ o ϊ i ϋ y ΐ i ΰ y";

    private const string Arabic =
        "ا a أ a إ i آ a ٱ a ء _ ؤ u ئ i ب b ة a ت t ث th ج j ح h خ kh د d ذ dh ر r ز z س s ش sh ص s ض d ط t ظ z ع a غ gh ف f " +
        "ق q ك k ک k ل l م m ن n ه h و u ى a ي i ی i پ p چ ch ژ zh گ g ڤ v ٹ t ڈ d ڑ r ں n ھ h ہ h ے e";

    private const string Devanagari =
        "अ a आ a इ i ई i उ u ऊ u ऋ ri ए e ऐ ai ओ o औ au क k ख kh ग g घ gh ङ n च ch छ ch ज j झ jh ञ n ट t ठ th ड d ढ dh ण n " +
        "त t थ th द d ध dh न n प p फ ph ब b भ bh म m य y र r ल l व v श sh ष sh स s ह h ळ l क़ q ख़ kh ग़ gh ज़ z ड़ r ढ़ rh फ़ f";

    private const string VowelSigns = "ा a ि i ी i ु u ू u ृ ri ॅ e े e ै ai ॉ o ो o ौ au ् _";

    private static readonly FrozenDictionary<int, string> Letters =
        Read($"{Cyrillic} {Greek} {Arabic} {Devanagari}").ToFrozenDictionary();

    private static readonly FrozenDictionary<int, string> Signs = Read(VowelSigns).ToFrozenDictionary();

    // Letters of Cyrillic and Greek that look like Latin ones.
    private static readonly FrozenDictionary<int, string> Lookalikes = Read(
        "а a в b е e ё e к k м m н h о o р p с c т t у y х x і i ї i ј j ѕ s һ h ԁ d ԛ q ԝ w α a β b ε e η n ι i κ k ν v ο o " +
        "ρ p τ t υ u χ x ω w ς c").ToFrozenDictionary();

    /// <summary>Adds a letter, lower-case, to what has been written of its word.</summary>
    public static void Append(Rune letter, StringBuilder word)
    {
        if (Signs.TryGetValue(letter.Value, out var sign))
        {
            word.Length -= word.Length > 0 && word[^1] == Schwa ? 1 : 0;
            word.Append(sign);
        }
        else if (Letters.TryGetValue(letter.Value, out var latin))
        {
            word.Append(latin);
            if (letter.Value is (>= 0x915 and <= 0x939) or (>= 0x958 and <= 0x95F))
            {
                word.Append(Schwa);
            }
        }
        else
        {
            AppendFolded(letter, word);
        }
    }

    /// <summary>The Latin letter that a letter looks like, or null.</summary>
    public static char? LooksLike(Rune letter) => letter.IsAscii ? (char)letter.Value
        : Lookalikes.TryGetValue(letter.Value, out var latin) ? latin[0] : null;

    /// <summary>Whether a character stands inside a word without being seen or heard.</summary>
    public static bool IsIgnored(Rune rune) => rune.Value is 0xAD or 0x34F or 0x61C or 0x640 or 0x93C or 0xFEFF or
        (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x2069) or (>= 0xFE00 and <= 0xFE0F) ||
        (!Signs.ContainsKey(rune.Value) && Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or
            UnicodeCategory.EnclosingMark);

    /// <summary>Whether a character is a letter of some word.</summary>
    public static bool IsLetter(Rune rune) => Rune.IsLetter(rune) || (!rune.IsAscii && Signs.ContainsKey(rune.Value)) ||
        rune.Value is (>= 0x24B6 and <= 0x24E9) or (>= 0x1F130 and <= 0x1F189);

    private static void AppendFolded(Rune letter, StringBuilder word)
    {
        // Mathematical letters stand in alphabets of 52, enclosed ones in alphabets of 26.
        var offset = letter.Value switch
        {
            >= 0x1D400 and <= 0x1D6A3 => (letter.Value - 0x1D400) % 26,
            >= 0x24B6 and <= 0x24E9 => (letter.Value - 0x24B6) % 26,
            >= 0x1F130 and <= 0x1F189 => (letter.Value - 0x1F130) % 32 % 26,
            _ => -1,
        };
        if (offset >= 0)
        {
            word.Append((char)('a' + offset));
            return;
        }

        Span<char> written = stackalloc char[2];
        Span<char> folded = stackalloc char[Folding.Room];
        word.Append(folded[..Folding.Fold(written[..letter.EncodeToUtf16(written)], folded)]);
    }

    private static Dictionary<int, string> Read(string table)
    {
        var parts = table.Split(' ');
        return Enumerable.Range(0, parts.Length / 2).Where(i => parts[2 * i].EnumerateRunes().Count() == 1)
            .ToDictionary(i => parts[2 * i].EnumerateRunes().First().Value, i => parts[(2 * i) + 1].Replace("_", "",
                StringComparison.Ordinal));
    }
}
