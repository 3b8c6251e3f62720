using CsCheck;
using HrdMedia.Pipelines;
using HrdMedia.Yaml;

namespace HrdMedia.Tests.Yaml;

public sealed class YamlTextTests
{
    private static readonly Gen<string> Any = Gen.String[Gen.OneOf(
        Gen.Char["ab \n\"\\':#-[]{}|>%@`&*!?,"], Gen.Char['\u0020', '\u00FF'],
        Gen.Char["\u2028\u2029\u0085\u00A0\u3000水é"]), 1, 40];

    [Fact]
    public void What_is_quoted_is_read_again() => Any.Where(IsLegal).Sample(text =>
        Assert.Equal(text, Read(YamlText.Quoted(text))));

    [Fact]
    public void What_stands_in_a_block_is_read_again() => Any.Where(IsLegal).Sample(text =>
        Assert.Equal(text.TrimEnd('\n'), Read(YamlText.Block(text, "  "))!.TrimEnd('\n')));

    private static bool IsLegal(string text) => IllegalCharacters.Find(text) < 0;

    private static string? Read(string value)
    {
        var findings = new DiagnosticBag();
        var map = YamlReader.Read($"a: {value}\nb: 1\n", "", findings);
        Assert.Empty(findings.Sorted());
        return (map?["a"] as YamlScalar)?.Text;
    }
}
