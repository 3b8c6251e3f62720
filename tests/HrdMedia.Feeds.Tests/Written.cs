using System.Buffers;
using System.Text;

namespace HrdMedia.Feeds.Tests;

/// <summary>What a node or a document comes out as.</summary>
internal static class Written
{
    public static string Xml<TContext>(INode<TContext> node)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var writer = new MarkupWriter(buffer);
        node.WriteTo(writer);
        writer.Flush();
        return Encoding.UTF8.GetString(buffer.WrittenSpan).TrimEnd('\n');
    }

    public static byte[] Bytes(Action<IBufferWriter<byte>> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        write(buffer);
        return buffer.WrittenSpan.ToArray();
    }

    public static string Text(Action<IBufferWriter<byte>> write) => Encoding.UTF8.GetString(Bytes(write));

    public static string Document(INode<RssDocument> channel) => Text(output => RssDocument.Write(output, channel));
}
