using HrdMedia.Cli.Tests.Tools;
using HrdMedia.Tests.Tools;

namespace HrdMedia.Cli.Tests;

/// <summary>The list of all files with their hashes, and what <c>verify</c> says of a mirror.</summary>
public sealed class ManifestTests(RealSite real) : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Names_every_file_with_the_hash_that_another_program_finds()
    {
        var check = HrdMediaProcess.Finish(HrdMediaProcess.StartProgram(
            ExternalTools.Require("sha256sum"), real.Output, ["--check", "--strict", "--quiet", "manifest.sha256"]));

        Assert.True(check.Code == 0, check.Output + check.Error);
        var listed = File.ReadAllLines(Path.Combine(real.Output, "manifest.sha256")).Select(line => line[66..]).ToArray();
        Assert.Equal(FileTree.Hashes(real.Output).Keys.Where(path => path != "manifest.sha256").Order(StringComparer.Ordinal),
            listed);
        Assert.Contains(listed, path => new FileInfo(Path.Combine(real.Output, path)).Length > 3 << 20);
    }

    [Fact]
    public void Follows_an_edit_and_a_file_that_goes()
    {
        Catalogues.WriteSynthetic(folder.Path, 3, "word");
        HrdMediaProcess.RunWell(folder.Path);
        File.Delete(folder["episodes/humanity/003-episode.yaml"]);

        HrdMediaProcess.RunWell(folder.Path);

        Assert.StartsWith($"{FileTree.Hashes(folder["output"]).Count - 1} files are as the manifest says.\n",
            HrdMediaProcess.RunWell(folder.Path, "verify", "output").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("003-episode", File.ReadAllText(folder["output/manifest.sha256"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mirror_that_was_tampered_with_is_told_file_by_file()
    {
        Catalogues.WriteSynthetic(folder.Path, 2, "word");
        HrdMediaProcess.RunWell(folder.Path);
        File.Copy(folder["output/manifest.sha256"], folder["trusted"]);
        OneByte(folder["output/humanity/001-episode/index.html"]);
        File.Delete(folder["output/sitemap.xml"]);
        File.WriteAllText(folder["output/humanity/extra.js"], "x");
        File.Delete(folder["output/robots.txt"]);
        File.CreateSymbolicLink(folder["output/robots.txt"], "/etc/hostname");

        var result = HrdMediaProcess.Run(folder.Path, "verify", "output", "--manifest", "trusted");

        Assert.Equal(1, result.Code);
        Assert.Equal(["humanity/001-episode/index.html: other bytes", "sitemap.xml: not there",
            "humanity/extra.js: not published", "robots.txt: not published",
            "This is not what was published: 1 changed, 1 missing, 2 added."], result.Error.Trim().Split('\n'));
    }

    [Fact]
    public void A_mirror_that_was_made_through_a_browser_lacks_what_hosts_give_to_nobody()
    {
        Catalogues.WriteSynthetic(folder.Path, 1, "word");
        HrdMediaProcess.RunWell(folder.Path);
        File.Delete(folder["output/_headers"]);

        var said = HrdMediaProcess.RunWell(folder.Path, "verify", "output").Output;

        Assert.Contains("; _headers not there: a host reads them", said, StringComparison.Ordinal);
        Assert.Contains($"SHA-256 of the manifest: {FileTree.Hashes(folder["output"])["manifest.sha256"].ToLowerInvariant()}\n",
            said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../secret")]
    [InlineData("/etc/passwd")]
    [InlineData("a//b")]
    public void A_manifest_that_leads_out_of_the_mirror_is_refused(string path)
    {
        Directory.CreateDirectory(folder["mirror"]);
        File.WriteAllText(folder["mirror/manifest.sha256"], $"{new string('0', 64)}  {path}\n");

        var result = HrdMediaProcess.Run(folder.Path, "verify", "mirror");

        Assert.Equal((1, "Line 1 of the manifest is not what a build writes. Get it again.\n"), (result.Code, result.Error));
    }

    [Fact]
    public void Where_there_is_none_it_says_where_to_get_it()
    {
        Directory.CreateDirectory(folder["mirror"]);

        var result = HrdMediaProcess.Run(folder.Path, "verify", "mirror");

        Assert.Equal(2, result.Code);
        Assert.Contains("Get it from the site, at /manifest.sha256", result.Error, StringComparison.Ordinal);
    }

    private static void OneByte(string path)
    {
        var bytes = File.ReadAllBytes(path);
        bytes[^20] ^= 1;
        File.WriteAllBytes(path, bytes);
    }
}
