using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using HrdMedia.Pipelines;

namespace HrdMedia.Cli.Serve;

/// <summary>An output's bytes, and what the checks of a build find in them.</summary>
/// <param name="Bytes">The bytes.</param>
/// <param name="Findings">What is wrong with them.</param>
internal sealed record RenderedPage(byte[] Bytes, IReadOnlyList<Diagnostic> Findings)
{
    /// <summary>Renders an output as a build would.</summary>
    /// <exception cref="IOException">A source has changed since it was read.</exception>
    public static RenderedPage Of(Output output, DeployedSite site)
    {
        var findings = new DiagnosticBag();
        var buffer = new ArrayBufferWriter<byte>();
        try
        {
            output.Write(buffer);
            foreach (var check in site.Checks)
            {
                check.Check(output, buffer.WrittenSpan, site.Outputs, findings);
            }
        }
        catch (OutputRejectedException e)
        {
            findings.Add(e.Diagnostic);
        }

        return new RenderedPage(buffer.WrittenSpan.ToArray(), findings.Sorted());
    }

    /// <summary>A tag that is another one whenever these parts are.</summary>
    public static string Tag(ReadOnlySpan<byte> bytes, string rest = "")
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(bytes);
        hash.AppendData(Encoding.UTF8.GetBytes(rest));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..32];
    }
}
