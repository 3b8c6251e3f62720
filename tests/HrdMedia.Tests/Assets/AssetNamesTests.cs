using System.Text;
using HrdMedia.Assets;
using HrdMedia.Layout;

namespace HrdMedia.Tests.Assets;

public sealed class AssetNamesTests
{
    [Fact]
    public void A_script_imports_others_by_their_addresses()
    {
        var names = Names(("site.css", "a {}"), ("player/start.js", "import \"./times.js\"\nimport(\"../copy.js\")"),
            ("player/times.js", "export {}"), ("copy.js", "1"));

        var script = Encoding.UTF8.GetString(names.Published("player/start.js").Bytes.Span);

        var times = names.Address("player/times.js")["assets/player/".Length..];
        var copy = names.Address("copy.js")["assets/".Length..];
        Assert.Equal($"import \"./{times}\"\nimport(\"../{copy}\")", script);
        Assert.Matches("^times-[0-9a-f]{8}\\.js$", times);
    }

    [Fact]
    public void A_scripts_name_changes_with_what_it_imports_and_with_nothing_else()
    {
        var before = Names(("a.js", "import \"./b.js\""), ("b.js", "1"), ("c.js", "3"));
        var after = Names(("c.js", "3"), ("b.js", "2"), ("a.js", "import \"./b.js\""));

        Assert.NotEqual(before.Address("a.js"), after.Address("a.js"));
        Assert.Equal(before.Address("c.js"), after.Address("c.js"));
    }

    [Theory]
    [InlineData("import \"./gone.js\"", "gone.js")]
    [InlineData("import \"./a.js\"", "a.js")]
    public void An_import_that_leads_nowhere_or_to_itself_stops_the_program(string script, string import) => Assert.Equal(
        $"'theme/assets/a.js' cannot import '{import}'. Correct the import.",
        Assert.Throws<InvalidOperationException>(() => Names(("a.js", script))).Message);

    private static AssetNames Names(params (string Name, string Text)[] files) =>
        new([.. files.Select(f => new ThemeAsset(f.Name, Encoding.UTF8.GetBytes(f.Text)))]);
}
