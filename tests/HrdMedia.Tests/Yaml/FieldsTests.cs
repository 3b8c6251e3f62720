using HrdMedia.Pipelines;
using HrdMedia.Yaml;

namespace HrdMedia.Tests.Yaml;

public sealed class FieldsTests
{
    private readonly DiagnosticBag diagnostics = new();

    [Fact]
    public void Keeps_what_was_asked_for_and_what_is_needed()
    {
        var fields = Read.Fields("title: a\n", diagnostics);
        fields.Required("title", Kinds.Line);
        fields.Required("summary", Kinds.Line);
        fields.Optional("notes", Kinds.Line);
        fields.OptionalValue("number", Kinds.Whole(1, 2));
        fields.RejectUnknown();

        Assert.Equal(["title", "summary", "notes", "number"], fields.Asked);
        Assert.Equal(["title", "summary"], fields.Needed);
        Assert.Equal("a.yaml:1:1: error HRD101: The field 'summary' is missing. Add a line 'summary: …' (text).",
            Assert.Single(diagnostics.Sorted()).ToString());
    }

    [Theory]
    [InlineData("a:\n")]
    [InlineData("a: ~\n")]
    [InlineData("a: []\n")]
    [InlineData("b: x\n")]
    public void What_is_empty_is_absent(string yaml)
    {
        var fields = Read.Fields(yaml, diagnostics);

        Assert.False(fields.Has("a"));
        Assert.Equal("fallback", fields.Optional("a", Kinds.Line, "fallback"));
        Assert.Null(fields.OptionalValue("a", Kinds.Boolean));
        Assert.False(diagnostics.HasErrors);
        fields.Required("a", Kinds.Line);
        fields.Optional("b", Kinds.Line);
        fields.RejectUnknown();
        Assert.Contains(diagnostics.Sorted(), d => d.Code == FieldCodes.Missing);
    }

    [Fact]
    public void A_missing_guid_is_offered_as_a_fresh_one()
    {
        var fields = Read.Fields("b: x\n", diagnostics);
        fields.Optional("b", Kinds.Line);
        fields.Required("guid", IdentifierKinds.Uuid.Located());
        fields.RejectUnknown();

        var offered = Assert.Single(diagnostics.Sorted()).Message.Split("'guid: ")[1].Split('\'')[0];
        Assert.NotEqual(Guid.Empty, Guid.ParseExact(offered, "D"));
    }

    [Fact]
    public void What_is_only_misspelt_is_not_missing_as_well()
    {
        var fields = Read.Fields("sumary: b\n", diagnostics);
        fields.Required("summary", Kinds.Line);
        fields.RejectUnknown();

        Assert.Equal("a.yaml:1:1: error HRD100: Unknown field 'sumary'. Did you mean 'summary'?",
            Assert.Single(diagnostics.Sorted()).ToString());
    }

    [Fact]
    public void Rejects_what_was_not_asked_for()
    {
        var fields = Read.Fields("title: a\nsumary: b\ntitel: c\nelse: d\n", diagnostics);
        fields.Required("title", Kinds.Line);
        fields.Optional("summary", Kinds.Line);
        fields.RejectUnknown();

        Assert.Equal(
            [
                "a.yaml:2:1: error HRD100: Unknown field 'sumary'. Did you mean 'summary'?",
                "a.yaml:3:1: error HRD100: Unknown field 'titel'. 'title' is there already: delete one of the two.",
                "a.yaml:4:1: error HRD100: Unknown field 'else'. The fields here are: title, summary.",
            ],
            diagnostics.Sorted().Select(d => d.ToString()));
    }
}
