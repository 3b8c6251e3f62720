using System.Net;
using System.Net.Sockets;

namespace HrdMedia.Cli.Online;

/// <summary>Connects to hosts of the public network alone: whoever writes a link into a pull request must not reach the machine
/// that checks it, nor what stands beside it.</summary>
internal static class PublicHosts
{
    /// <summary>For <see cref="SocketsHttpHandler.ConnectCallback"/>: looks at the number that is connected to, and not at the
    /// name.</summary>
    /// <exception cref="PrivateHostException">The host is none of the public network.</exception>
    public static async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var addresses = await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, cancellation);
        var known = Array.FindAll(addresses, IsPublic);
        if (known.Length == 0)
        {
            throw new PrivateHostException();
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(known, context.DnsEndPoint.Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>Whether anybody may reach it (IANA special-purpose address registries).</summary>
    public static bool IsPublic(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        if (plain.AddressFamily == AddressFamily.InterNetworkV6)
        {
            // Global unicast is 2000::/3; of it, 2002::/16 and 64:ff9b::/96 lead to numbers of the other kind.
            var first = plain.GetAddressBytes();
            return (first[0] & 0xE0) == 0x20 && !(first[0] == 0x20 && first[1] == 0x02);
        }

        return plain.GetAddressBytes() switch
        {
            [0 or 10 or 127 or >= 224, ..] or [169, 254, ..] or [192, 168, ..] or [172, >= 16 and < 32, ..]
                or [100, >= 64 and < 128, ..] or [192, 0, 0, _] or [198, 18 or 19, ..] => false,
            _ => true,
        };
    }
}
