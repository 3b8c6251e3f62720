using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using HrdMedia.Pipelines;

namespace HrdMedia.Search;

/// <summary>
/// The index beside the search page: <c>root.js</c>, <c>terms/*.js</c>, <c>text/*.js</c>. Scripts and not JSON, because a page
/// that is opened from a folder may run the scripts beside it but not read other files.
/// </summary>
public static class SearchFiles
{
    /// <summary>The folder of the index.</summary>
    public const string Folder = Routes.Search + "index/";

    // Sources for one shard of terms: the terms of a natural language take about a sixth of it.
    private const int ShardSources = 96 << 10;

    // A stick's file system holds few names in one folder.
    private const int FolderFiles = 1000;

    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The files.</summary>
    public static IEnumerable<Output> Outputs(Composition site)
    {
        var plan = new PassagePlan(AllLanguages.Of(site));
        var shards = 1 + (int)(plan.Documents.Sum(d => d.Size) / ShardSources);
        var index = new Lazy<SearchIndex>(() => SearchIndex.Build(plan, shards));
        var splits = new Recent<SearchDocument, IReadOnlyList<SearchText>[]>(PassagePlan.Split);
        return Enumerable.Range(0, shards).Select(shard => File($"terms/{shard}", json => Terms(json, index.Value, shard)))
            .Prepend(File("root", json => Root(json, plan, index.Value)))
            .Concat(plan.Documents.SelectMany((document, at) => Enumerable.Range(plan.Starts[at], plan.PartsOf(at))
                .Select(passage => File(Text(passage),
                    json => Passage(json, document, splits.Of(document)[passage - plan.Starts[at]]),
                    site.Catalog.SourceOf(document.Record)))));
    }

    private static Output File(string name, Action<Utf8JsonWriter> write, string source = SourcePlaces.Settings) =>
        new($"{Folder}{name}.js", source, target =>
        {
            target.Write("hrdSearch.put(\""u8);
            target.Write(Encoding.UTF8.GetBytes(name));
            target.Write("\","u8);
            using (var json = new Utf8JsonWriter(target, Plain))
            {
                write(json);
            }

            target.Write(");\n"u8);
        });

    private static string Text(int passage) => $"text/{passage / FolderFiles}/{passage % FolderFiles}";

    private static void Root(Utf8JsonWriter json, PassagePlan plan, SearchIndex index)
    {
        json.WriteStartObject();
        json.WriteNumber("passages", plan.Count);
        json.WriteString("starts", NumberList.Write([plan.Starts.ToArray()]));
        json.WriteStartArray("terms");
        foreach (var beginning in index.Beginnings)
        {
            json.WriteStringValue(beginning);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Terms(Utf8JsonWriter json, SearchIndex index, int shard)
    {
        json.WriteStartObject();
        foreach (var (term, passages) in index.Shard(shard))
        {
            json.WriteString(term, passages);
        }

        json.WriteEndObject();
    }

    private static void Passage(Utf8JsonWriter json, SearchDocument document, IReadOnlyList<SearchText> texts)
    {
        json.WriteStartArray();
        json.WriteStringValue(document.Address);
        json.WriteStringValue(document.Kind);
        json.WriteStringValue(document.Language);
        json.WriteStringValue(document.Name);
        json.WriteStringValue(document.Note);
        json.WriteStartArray();
        var speaker = "";
        foreach (var text in texts.Where(t => t.Field != SearchField.Title || t.Text != document.Name))
        {
            Text(json, text, document.Language, speaker);
            speaker = text.Turn?.Speaker ?? "";
        }

        json.WriteEndArray();
        Others(json, document);
        json.WriteEndArray();
    }

    // Only where it has a page in that language: its address is the same below the language.
    private static void Others(Utf8JsonWriter json, SearchDocument document)
    {
        var translated = document.Others.Where(other => other.Language != document.Language).ToArray();
        if (translated.Length == 0)
        {
            return;
        }

        json.WriteStartObject();
        foreach (var other in translated)
        {
            json.WriteStartArray(other.Language);
            json.WriteStringValue(other.Name);
            json.WriteStringValue(other.Note);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, SearchText text, string language, string speaker)
    {
        json.WriteStartArray();
        json.WriteNumberValue((int)text.Field);
        json.WriteStringValue(text.Language == language ? "" : text.Language);
        json.WriteStringValue(text.Text);
        if (text.Turn is { } turn)
        {
            json.WriteStringValue(turn.Id);
            json.WriteStringValue(turn.Start);
            if (turn.Speaker != speaker)
            {
                json.WriteStringValue(turn.Speaker);
            }
        }

        json.WriteEndArray();
    }
}
