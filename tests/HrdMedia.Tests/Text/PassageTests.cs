using HrdMedia.Pipelines;
using HrdMedia.Text;
using HrdMedia.Yaml;

namespace HrdMedia.Tests.Text;

public sealed class PassageTests
{
    private static readonly string Words = string.Concat(Enumerable.Repeat("wörter und नमस्ते 🌊 ", 40));

    public static TheoryData<string> Blocks { get; } =
    [
        $"title: ä\nnotes: |\n  {Words}\n\n  - one\n    - two\n",
        $"notes: |\n      {Words}\n\n\n      after two empty lines\n",
        $"notes: |\n  {Words}\n   \n  a line of three blanks above\nlast: field\n",
        $"notes: |\n  {Words}\n# a comment after it\nlast: field\n",
        $"title: ä\r\nnotes: |\r\n  {Words}\r\n\r\n  lines of another system\r\nlast: field\r\n",
    ];

    public static TheoryData<string> Others { get; } =
    [
        "notes: |\n  short\n",
        $"notes: |-\n  {Words}\n",
        $"notes: >\n  {Words}\n  folded\n",
        $"notes: \"{Words}\"\n",
        $"notes: |\n  {Words}",
    ];

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Is_read_again_as_it_was_read(string yaml)
    {
        var (found, sources, text) = Find(yaml);
        Assert.NotNull(found);
        Assert.Equal(text, found.ToString());
        sources.Add("a.yaml", yaml.Replace("wörter", "wälder", StringComparison.Ordinal));
        Assert.Contains("wälder", found.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void Is_not_found_where_the_text_is_short_or_written_in_another_way(string yaml) => Assert.Null(Find(yaml).Passage);

    [Fact]
    public void Refuses_a_file_that_has_changed_meanwhile()
    {
        var (found, sources, _) = Find($"notes: |\n  {Words}\n  more\n");
        sources.Add("a.yaml", $"not   : |\n{Words}\n    more\n");
        Assert.Throws<IOException>(() => found!.ToString());
    }

    [Fact]
    public void Keeps_show_notes_out_of_memory_in_every_language()
    {
        var yaml = $"notes:\n  en: |\n    {Words}\n  ne: |\n    {Words}{Words}\n";
        var sources = new MemorySourceTree().Add("x/a.yaml", yaml);
        var reads = new ParseYaml<LocalText>(new Notes(), _ => "en");
        var context = new EngineContext(sources, new DiagnosticBag(), workers: 1);
        var read = reads.Run(new(sources.Files[0], "x/a.yaml"), context)!.Value;
        Assert.Equal(Words + Words + "\n", read.In("ne"));
        sources.Add("x/a.yaml", yaml.Replace("wörter", "wälder", StringComparison.Ordinal));
        Assert.StartsWith("wälder", read.In("ne"), StringComparison.Ordinal);
        Assert.StartsWith("wälder", read.In("en"), StringComparison.Ordinal);
    }

    private static (Passage? Passage, MemorySourceTree Sources, string Text) Find(string yaml)
    {
        var sources = new MemorySourceTree().Add("a.yaml", yaml);
        var node = (YamlScalar)YamlReader.Read(yaml, "a.yaml", new DiagnosticBag())!["notes"]!;
        return (Passage.Find(sources, sources.Files[0], yaml, node.Place.Line, node.Text), sources, node.Text);
    }

    private sealed class Notes : IRecordReader<LocalText>
    {
        public LocalText Read(Fields fields, SourceFile file) => fields.Required("notes", Kinds.Markdown);
    }
}
