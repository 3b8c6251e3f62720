using System.Text.Json;
using HrdMedia.Cli.Tests.Tools;

namespace HrdMedia.Cli.Tests;

public sealed class ConsentReportTests : IDisposable
{
    private const string Now = "--now=2029-06-15T00:00:00Z";

    private readonly TemporaryFolder folder = new();

    public ConsentReportTests()
    {
        Catalogues.WriteSynthetic(folder.Path, 2, "word");
        Write("ana", "c-1", ", until: 2029-06-30");
        Write("bea", "c-2", ", withdrawn: 2029-01-01");
        Write("eva", "c-3", "");
        Write("ida", "c-4", ", until: 2029-05");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Lists_what_ends_when_with_ids_and_without_names() => Assert.Equal(
        "no end      withdrawn  c-2  bea  (everything else)  audio name\n" +
        "2029-05-31  ended      c-4  ida  (everything else)  audio name\n" +
        "2029-06-30  ends soon  c-1  ana  (everything else)  audio name\n" +
        "no end      holds      c-3  eva  (everything else)  audio name\n",
        HrdMediaProcess.RunWell(folder.Path, "consent", Now).Output);

    [Fact]
    public void Lists_the_same_for_programs()
    {
        var output = HrdMediaProcess.RunWell(folder.Path, "consent", Now, "--format", "json").Output;
        using var list = JsonDocument.Parse(output);

        Assert.Equal(["withdrawn", "ended", "ends soon", "holds"], list.RootElement.EnumerateArray().Select(c =>
            c.GetProperty("state").GetString()));
        Assert.DoesNotContain("Surname", output, StringComparison.Ordinal);
    }

    // The production build goes on without them; a check of the same files is red.
    [Fact]
    public void A_build_leaves_out_what_has_ended_and_a_check_ends_with_an_error()
    {
        foreach (var (episode, person) in (IEnumerable<(int, string)>)[(1, "eva"), (2, "ida")])
        {
            File.AppendAllText(folder[$"episodes/humanity/00{episode}-episode.yaml"],
                $"people: [{{person: {person}, role: guest}}]\n");
        }

        var build = HrdMediaProcess.RunWell(folder.Path, "build", Now);

        Assert.Contains("warning HRD612", build.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["output/people/ida"]));
        Assert.True(Directory.Exists(folder["output/people/eva"]));
        Assert.Equal(1, HrdMediaProcess.Run(folder.Path, "check", Now).Code);
    }

    private void Write(string id, string reference, string more) => File.WriteAllText(folder[$"episodes/people/{id}.yaml"],
        $"name: {char.ToUpperInvariant(id[0])}{id[1..]} Surname\nconsent: {{ref: {reference}, scope: [audio, name]{more}}}\n");
}
