using System.Text;
using HrdMedia.Cli;
using HrdMedia.Pipelines;
using HrdMedia.Tests.Harness;

namespace HrdMedia.Tests.Invalid;

/// <summary>Each repair that a case offers is tried.</summary>
public sealed class RepairsTests
{
    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);

    public static TheoryData<string> Cases => [.. Directory
        .EnumerateFiles(Repository.Path("tests/HrdMedia.Tests/Invalid"), "HRD*.txt")
        .Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_repair_mends_what_it_is_offered_for_and_breaks_nothing(string name)
    {
        var input = CaseFile.Read(Repository.Path($"tests/HrdMedia.Tests/Invalid/{name}.txt"));
        if (input.IsByCode)
        {
            return;
        }

        var site = SiteHarness.Minimal();
        input.ApplyTo(site);
        var before = site.Build(tellsSlips: true).Diagnostics;
        foreach (var finding in before.Where(d => d.Repair is not null))
        {
            var repair = finding.Repair!;
            var file = repair.Place.File;
            var original = site.BytesOf(file);
            var (text, count) = RepairedText.Of(Utf8.GetString(original), [repair]);
            Assert.Equal(1, count);

            var after = site.File(file, Utf8.GetBytes(text)).Build(tellsSlips: true).Diagnostics;
            Assert.DoesNotContain(finding, after);
            Assert.DoesNotContain(after, d => d.Place == finding.Place && d.Code == finding.Code && !IsFirstOfMany(finding));
            Assert.DoesNotContain(after, d => d.Code == "HRD006");
            site.File(file, original);
        }
    }

    [Fact]
    public void Many_cases_offer_one() => Assert.InRange(Cases.Count(row => Offers(row.Data)), 15, 200);

    private static bool Offers(string name)
    {
        var input = CaseFile.Read(Repository.Path($"tests/HrdMedia.Tests/Invalid/{name}.txt"));
        var site = SiteHarness.Minimal();
        input.ApplyTo(site);
        return !input.IsByCode && site.Build().Diagnostics.Any(d => d.Repair is not null);
    }

    // Only the first of these is told of a file.
    private static bool IsFirstOfMany(Diagnostic finding) => finding.Repair!.IsEverywhere;
}
