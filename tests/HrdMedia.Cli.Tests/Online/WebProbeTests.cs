using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using HrdMedia.Cli.Online;

namespace HrdMedia.Cli.Tests.Online;

public sealed class WebProbeTests : IDisposable
{
    private readonly LocalHost host = new();
    private readonly WebProbe probe = new(TimeSpan.FromMilliseconds(1), allowsPrivate: true);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        probe.Dispose();
        host.Dispose();
    }

    [Fact]
    public void What_is_there_is_asked_for_once_and_without_its_body()
    {
        Assert.Equal(WebOutcome.There, Ask(host.At("/a", 200)).Outcome);
        Assert.Equal(["HEAD /a"], host.Asked);
    }

    [Theory]
    [InlineData(405)]
    [InlineData(403)]
    [InlineData(501)]
    [InlineData(404)]
    public void A_host_that_knows_no_HEAD_is_asked_with_GET(int status)
    {
        var url = host.At("/a", context => context.Response.StatusCode = context.Request.HttpMethod == "HEAD" ? status : 200);

        Assert.Equal(WebOutcome.There, Ask(url).Outcome);
        Assert.Equal(["HEAD /a", "GET /a"], host.Asked);
    }

    [Theory]
    [InlineData(404, "Gone")]
    [InlineData(410, "Gone")]
    [InlineData(401, "Refused")]
    [InlineData(403, "Refused")]
    [InlineData(999, "Refused")]
    public void A_refusal_is_no_absence(int status, string outcome)
    {
        Assert.Equal(outcome, Ask(host.At("/a", status)).Outcome.ToString());
        Assert.Equal(2, host.Asked.Count);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public void A_host_that_is_busy_is_asked_again(int status)
    {
        Assert.Equal(WebOutcome.There, Ask(host.At("/a", status, status, 200)).Outcome);
        Assert.Equal(3, host.Asked.Count);
    }

    [Fact]
    public void Nobody_is_asked_for_ever()
    {
        Assert.Equal(WebOutcome.Refused, Ask(host.At("/a", 429)).Outcome);
        Assert.Equal(3, host.Asked.Count);
        Assert.Equal("it answers with 500", Ask(host.At("/b", 500)).Reason);
        Assert.Equal(WebOutcome.Silent, Ask(host.Redirect("/c", 302, "/c")).Outcome);
    }

    [Fact]
    public void Only_a_way_that_is_for_good_all_along_is_a_move()
    {
        host.At("/end", 200);
        host.Redirect("/now", 302, "/end");

        Assert.Equal(host.Url("/end"), Ask(host.Redirect("/a", 301, "/end")).MovedTo!.AbsoluteUri);
        Assert.Equal(host.Url("/end"), Ask(host.Redirect("/b", 308, host.Redirect("/c", 301, "end"))).MovedTo!.AbsoluteUri);
        Assert.Null(Ask(host.Url("/now")).MovedTo);
        Assert.Null(Ask(host.Redirect("/d", 301, "/now")).MovedTo);
        Assert.Equal(WebOutcome.Gone, Ask(host.Redirect("/e", 301, "/nothing")).Outcome);
    }

    [Fact]
    public void A_host_that_is_not_there_or_has_another_certificate_is_told_from_one_that_is_slow()
    {
        Assert.Equal(WebOutcome.Silent, Ask($"http://127.0.0.1:{Unused()}/").Outcome);
        using var own = new SelfSigned();

        Assert.Equal(WebOutcome.Certificate, Ask($"https://127.0.0.1:{own.Port}/").Outcome);
    }

    [Fact]
    public void A_private_network_is_not_asked()
    {
        using var strict = new WebProbe(TimeSpan.FromMilliseconds(1), allowsPrivate: false);

        Assert.Equal(WebOutcome.Private, strict.Ask(host.At("/a", 200), Stop).Outcome);
        Assert.Equal(WebOutcome.Private, strict.Ask($"http://localhost:{host.Port}/a", Stop).Outcome);
        Assert.Empty(host.Asked);
    }

    [Theory]
    [InlineData("93.184.216.34", true)]
    [InlineData("172.32.0.1", true)]
    [InlineData("2606:2800:220:1::1", true)]
    [InlineData("10.1.2.3", false)]
    [InlineData("172.16.0.1", false)]
    [InlineData("192.168.1.1", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("::1", false)]
    [InlineData("fe80::1", false)]
    [InlineData("fd00::1", false)]
    [InlineData("::ffff:127.0.0.1", false)]
    [InlineData("64:ff9b::7f00:1", false)]
    [InlineData("2002:7f00:1::", false)]
    public void Private_is_what_the_registries_say(string address, bool isPublic) =>
        Assert.Equal(isPublic, PublicHosts.IsPublic(IPAddress.Parse(address)));

    [Fact]
    public void A_recording_tells_its_size_type_and_parts()
    {
        var answer = probe.AskForPart(host.At("/a.mp3", context =>
        {
            context.Response.StatusCode = 206;
            context.Response.ContentType = "Audio/MPEG; charset=x";
            context.Response.Headers["Content-Range"] = "bytes 0-0/12345";
            context.Response.ContentLength64 = 1;
            context.Response.OutputStream.WriteByte(1);
        }), Stop);

        Assert.Equal((WebOutcome.There, 12345, "audio/mpeg", true),
            (answer.Outcome, answer.Length, answer.MediaType, answer.GivesParts));
        Assert.Equal(["GET /a.mp3 bytes=0-0"], host.Asked);
    }

    [Fact]
    public void A_recording_that_is_given_whole_has_its_size_from_that()
    {
        var answer = probe.AskForPart(host.At("/a.mp3", context =>
        {
            context.Response.ContentLength64 = 3;
            context.Response.OutputStream.Write([1, 2, 3]);
        }), Stop);

        Assert.Equal((3, false), (answer.Length, answer.GivesParts));
    }

    private WebAnswer Ask(string url) => probe.Ask(url, Stop);

    private static int Unused()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private sealed class SelfSigned : IDisposable
    {
        private readonly TcpListener listener = new(IPAddress.Loopback, 0);
        private readonly X509Certificate2 certificate;

        public SelfSigned()
        {
            using var key = RSA.Create(2048);
            var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
            certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(100));
            listener.Start();
            _ = Task.Run(Serve);
        }

        public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

        public void Dispose()
        {
            listener.Dispose();
            certificate.Dispose();
        }

        private async Task Serve()
        {
            try
            {
                while (true)
                {
                    using var client = await listener.AcceptTcpClientAsync();
                    await using var secure = new SslStream(client.GetStream());
                    await secure.AuthenticateAsServerAsync(certificate);
                }
            }
            catch (Exception e) when (e is IOException or SocketException or ObjectDisposedException or
                System.Security.Authentication.AuthenticationException)
            {
                // The client has gone: it did not like the certificate.
            }
        }
    }
}
