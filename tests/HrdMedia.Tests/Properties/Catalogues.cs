using System.Text.Encodings.Web;
using System.Text.Json;
using CsCheck;
using HrdMedia.Tests.Harness;

namespace HrdMedia.Tests.Properties;

/// <summary>Random catalogues: the small one, with random words and values in random fields. Fewer changes are simpler, so a
/// counterexample shrinks to the one or two fields that it needs.</summary>
internal static class Catalogues
{
    private const string Episode = "humanity/001-water.yaml";
    private const string Show = "humanity/show.yaml";

    private static readonly JsonSerializerOptions Quoting = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // § is a text, in one language or in all.
    private static readonly (string File, string Fields)[] Forms =
    [
        ("site.yaml", "title: §"), ("site.yaml", "summary: §"), ("site.yaml", "notice: §"), ("site.yaml", "feeds: []"),
        ("site.yaml", "publisher: {name: §, url: https://example.org/}"),
        ("site.yaml", "licence: {name: §, url: https://example.org/}"),
        ("site.yaml", "languages: [en, ar]"), ("site.yaml", "languages: [en, ne, es]\nfeeds: [all, translations]"),
        ("site.yaml", "offline: {copies: [text], service-worker: true, withdrawn: [humanity/007-gone/]}"),
        ("site.yaml", "share-cards: false"),
        (Show, "title: §"), (Show, "subtitle: §"), (Show, "summary: §"), (Show, "notes: §"), (Show, "author: §"),
        (Show, "copyright: §"),
        (Show, "notice: §"), (Show, "itunes-title: §"), (Show, "seasons: [{number: 1, title: §, summary: §}]"),
        (Show, "type: episodic"),
        (Show, "artwork: {file: show.png, alt: §, credit: §}"), (Show, "licence: {name: §, url: https://example.org/l}"),
        (Show, "funding: [{title: §, url: 'https://example.org/?a=1&b=2'}]"), (Show, "language: ar"), (Show, "explicit: true"),
        (Show, "people: [{person: maria, role: host, group: cast}, {person: lorena, role: host}]"), (Show, "complete: true"),
        (Show, "txt: [{purpose: release, text: §}]"), (Show, "update-frequency: {text: §}"), (Show, "block: [all]"),
        (Show, "owner: {}"),
        (Episode, "title: §"), (Episode, "summary: §"), (Episode, "notes: §"), (Episode, "itunes-title: §"),
        (Episode, "type: trailer"),
        (Episode, "image: {file: 001-water.png, alt: §, credit: §}"), (Episode, "language: ne"),
        (Episode, "countries: [NP, CL, NO]"),
        (Episode, "chapters: [{at: \"0:00\", title: §}, {at: \"0:10\", title: §, url: 'https://example.org/?a=1&b=2'}]"),
        (Episode, "links: [{title: §, url: 'https://example.org/%22?a=<b>'}]"),
        (Episode, "soundbites: [{at: \"0:01\", duration: \"0:15\", title: §}]"),
        (Episode, "funding: [{title: §, url: https://example.org/}]"), (Episode, "people: []"),
        (Episode, "topics: [water, land]"),
        (Episode, "content-links: [{title: §, url: https://example.org/}]"), (Episode, "display: §"), (Episode, "explicit: true"),
        (Episode, "audio: {url: 'https://example.org/a.mp3?a=1&b=2', bytes: unknown, type: audio/mpeg, duration: \"0:20\"}"),
        (Episode, "guid: {kept: §}"), (Episode, "published: 2024-02-29T23:59:59+14:00"), (Episode, "transcript: []"),
        ("people/lorena.yaml", "name: §"), ("people/lorena.yaml", "summary: §"), ("people/lorena.yaml", "notes: §"),
        ("people/lorena.yaml", "display: pseudonym"), ("people/lorena.yaml", "links: [{title: §, url: https://example.org/}]"),
        ("people/lorena.yaml", "image: {file: lorena.png, alt: §, credit: §}"), ("people/lorena.yaml", "countries: [CL, NO]"),
        ("people/lorena.yaml", "died: {date: 2021-04, source: {title: §, url: https://example.org/}}"),
        ("people/maria.yaml", "synthetic: true"),
        ("countries/cl.yaml", "summary: §"), ("countries/cl.yaml", "notes: §"), ("topics/land.yaml", "title: §"),
        ("topics/water.yaml", "title: §"), ("topics/water.yaml", "summary: §"), ("topics/water.yaml", "notes: §"),
        ("courses/short.yaml", "title: §"), ("courses/short.yaml", "summary: §"), ("courses/short.yaml", "audience: §"),
        ("courses/short.yaml", "notes: §"), ("courses/short.yaml", "provider: {name: §, url: https://example.org/}"),
        ("courses/short.yaml",
            "units: [{id: one, title: §, summary: §, notes: §, objectives: [§], reflect: [§], check: [{question: §, "
            + "answers: [§, Nobody], right: 1, why: §}]}]"),
        ("numbers/killed-2022.yaml", "title: §"), ("numbers/killed-2022.yaml", "method: §"),
        ("numbers/killed-2022.yaml", "period: §"),
        ("numbers/killed-2022.yaml", "source: {publisher: §, title: §}"), ("numbers/killed-2022.yaml", "value: 999999999"),
        ("timeline/1998-declaration.yaml", "title: §"), ("timeline/1998-declaration.yaml", "summary: §"),
        ("timeline/1998-declaration.yaml", "source: {title: §, url: https://example.org/}"),
        ("timeline/1998-declaration.yaml", "date: 1998"),
        ("pages/about.md", "title: §"), ("pages/about.md", "summary: §"), ("pages/about.md", "language: ar"),
        ("pages/about.md", ""),
    ];

    private static readonly string[] Words =
    [
        "a\u0085b",
        "water", "Who?", "1. May", "- a", "# b", "> c", "Ñandú", "e\u0301", "ماء", "حقوق (الإنسان)", "पानी", "מים", "水", "🌊",
        "👩🏽‍🌾", "\U00020000",
        "<b>", "</title>", "<!--", "-->", "]]>", "</script>", "&", "&amp;", "&#0;", "\"", "'", "{{x}}", "@x", "$&", "%20", "\\",
        "|", "~~~", "```",
        "*a*", "__b", "[c](/humanity/)", "[d](https://example.org/?a=1&b=2 \"e\")", "![f](g.png)", "<https://example.org/>",
        "`h", "\u00A0", "\u00AD",
        "\u200B", "\u200D", "\u2028", "0:10", "2022", "null", "Land", "Straßenschäden", "ﬁ", "İi", "\uFFFD", "--",
        "…", "a:b",
    ];

    private static readonly Gen<string> Word = Gen.Frequency(
        (12, Gen.Int[0, Words.Length - 1].Select(i => Words[i])), (1, Gen.Int[1, 200].Select(n => new string('w', n))));

    // As one line, in several, or in several languages.
    private static readonly Gen<string> Text = Gen.Select(Word.Array[1, 4], Gen.Int[0, 9]).Select((words, form) => form switch
    {
        0 => Quoted(string.Join("\n\n", words)),
        1 => $"{{en: {Quoted(string.Join(' ', words))}, ar: {Quoted(string.Join(' ', words.Reverse()))}}}",
        2 => $"{{en: {Quoted(words[0])}, ne: {Quoted("नाम " + words[^1])}}}",
        _ => Quoted(string.Join(' ', words)),
    });

    /// <summary>Up to eight changes.</summary>
    public static Gen<FieldChange[]> Any { get; } = Gen.Select(Gen.Int[0, Forms.Length - 1], Text.Array[3]).Select((form,
        texts) =>
        new FieldChange(Forms[form].File, Fill(Forms[form].Fields, texts) + "\n")).Array[0, 8];

    /// <summary>The catalogue with these changes.</summary>
    public static SiteHarness With(IEnumerable<FieldChange> changes)
    {
        var site = SiteHarness.Minimal();
        foreach (var (file, fields) in changes)
        {
            // The fields of a page stand between its fences; a second field of a name would be a mistake.
            var path = "episodes/" + file;
            _ = file.EndsWith(".md", StringComparison.Ordinal) ? InFences(site, path, fields) : site.Edit(path, fields);
        }

        return site;
    }

    private static SiteHarness InFences(SiteHarness site, string path, string fields)
    {
        var key = fields[..(fields.IndexOf(':', StringComparison.Ordinal) + 1)];
        var kept = site.TextOf(path).Split('\n').Where(line => key.Length == 0 || !line.StartsWith(key,
            StringComparison.Ordinal));
        return site.File(path, string.Join('\n', kept.Take(1)) + "\n" + fields + string.Join('\n', kept.Skip(1)));
    }

    private static string Fill(string form, string[] texts)
    {
        var parts = form.Split('§');
        return parts[0] + string.Concat(parts.Skip(1).Select((part, i) => texts[i % texts.Length] + part));
    }

    private static string Quoted(string text) => JsonSerializer.Serialize(text, Quoting);
}
