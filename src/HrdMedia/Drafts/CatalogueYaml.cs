using System.Globalization;
using HrdMedia.Schema;
using HrdMedia.Yaml;

namespace HrdMedia.Drafts;

/// <summary>Writes the first files of a catalogue: what was answered as fields, the rest as comments and open texts. Nothing in
/// them is made up.</summary>
public static class CatalogueYaml
{
    /// <summary>The name of the show's cover, which stands beside its file.</summary>
    public const string Cover = "show.png";

    /// <summary><c>site.yaml</c>.</summary>
    public static string Site(CatalogueDraft draft) => string.Create(CultureInfo.InvariantCulture,
        $$"""
        {{Line("site", "episodes/site.yaml")}}
        # The site. Write what is marked {{Unwritten.Mark}}, then run 'hrdmedia check'. Every field stands in README.md beside
        # this file; lines that begin with # are notes for you.
        title: {{YamlText.Quoted(draft.Title)}}
        # What it is for: search engines and link previews show this.
        summary: "{{Unwritten.Mark}}: one or two plain sentences"
        # Where it will stand. Feeds hold this address: once people subscribe, it should not change.
        base-url: {{YamlText.Quoted(draft.BaseUrl)}}
        # Of these texts. Pages in further languages: languages: [{{draft.Language}}, …] of en, es, fr, ar and ne.
        language: {{draft.Language}}
        publisher:
          name: {{YamlText.Quoted(draft.Organisation)}}
          # url: https://example.org/
        # Under which licence others may use the texts, for example CC-BY-4.0.
        # licence:
        # By this apps know the feeds of the whole site. It is never changed.
        guid: {{draft.Guid}}
        # feeds: [all]

        """);

    /// <summary><c>show.yaml</c> of the first show.</summary>
    public static string Show(CatalogueDraft draft) => string.Create(CultureInfo.InvariantCulture,
        $$"""
        {{Line("show", $"episodes/{draft.ShowId}/show.yaml")}}
        # A show: one podcast, one feed. Its episodes stand beside this file; 'hrdmedia new RECORDING' makes them.
        title: {{YamlText.Quoted(draft.ShowTitle)}}
        # Apps and directories show this.
        summary: "{{Unwritten.Mark}}: one or two plain sentences"
        # By this apps know the show. It is never changed.
        guid: {{draft.ShowGuid}}
        # Of the recordings.
        language: {{draft.Language}}
        author: {{YamlText.Quoted(draft.Organisation)}}
        # From Apple's list; others are Education, News > Politics, Society & Culture > Documentary, Government …
        categories: ["{{Unwritten.Mark}}: one or two of them"]
        # The cover: square, 1400 to 3000 pixels. The file that is here is an empty ground: put yours in its place.
        artwork:
          file: {{Cover}}
          alt: "{{Unwritten.Mark}}: what the cover shows, for people who do not see it"
          credit: "{{Unwritten.Mark}}: who made it"
        # Under which licence others may use the recordings.
        # licence:
        # Who is heard in every episode; each has a file in episodes/people/.
        # people: [{person: an-id, role: host}]

        """);

    private static string Line(string kind, string path) => Modeline.For(FileKind.All.First(k => k.Name == kind), path);
}
