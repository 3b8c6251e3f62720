using System.Buffers;
using System.IO.Compression;
using System.Text;
using HrdMedia.Offline;
using HrdMedia.Tests.Tools;

namespace HrdMedia.Tests.Offline;

/// <summary>ZIP files, read again by two programs that others wrote.</summary>
public sealed class ZipWriterTests : IDisposable
{
    private const string Python = """
        import sys, zipfile
        z = zipfile.ZipFile(sys.argv[1])
        assert z.testzip() is None
        assert all(i.date_time == (1980, 1, 1, 0, 0, 0) for i in z.infolist())
        print(len(z.namelist()), sum(i.file_size for i in z.infolist()), z.infolist()[-1].filename)
        """;

    private readonly string file = Path.GetTempFileName();

    // The check value of CRC-32/ISO-HDLC in the catalogue of parametrised CRC algorithms.
    [Fact]
    public void The_sum_is_that_of_the_standard()
    {
        Assert.Equal(0xCBF43926u, Crc32.Append(0, "123456789"u8));
        Assert.Equal(0xCBF43926u, Crc32.Append(Crc32.Append(0, "12345"u8), "6789"u8));
    }

    [Theory]
    [InlineData(uint.MaxValue - 1)]
    [InlineData(40)]
    [InlineData(400)]
    public void Two_other_programs_read_what_is_written(uint most)
    {
        var bytes = Write(Sample, most);

        using var zip = new ZipArchive(new MemoryStream(bytes));
        Assert.Equal(["a/small.txt", "a/long.txt", "a/नमस्ते.bin"], zip.Entries.Select(e => e.FullName));
        Assert.Equal(new string('x', 5000), new StreamReader(zip.Entries[1].Open()).ReadToEnd());
        Assert.Equal(Large, Read(zip.Entries[2]));
        File.WriteAllBytes(file, bytes);
        Assert.Equal("3 8009 a/नमस्ते.bin", ExternalTools.Run("python3", "-X", "utf8", "-c", Python, file).Trim());
    }

    [Fact]
    public void What_does_not_get_smaller_stays_as_it_is()
    {
        using var zip = new ZipArchive(new MemoryStream(Write(Sample)));

        Assert.Equal(zip.Entries[0].Length, zip.Entries[0].CompressedLength);
        Assert.True(zip.Entries[1].CompressedLength < 100);
    }

    // More files than the old format counts.
    [Fact]
    public void Seventy_thousand_files_are_all_listed()
    {
        File.WriteAllBytes(file, Write(zip =>
        {
            for (var i = 0; i < 70_000; i++)
            {
                zip.Add($"{i}", "x"u8);
            }
        }));

        Assert.Equal("70000 70000 69999", ExternalTools.Run("python3", "-c", Python, file).Trim());
    }

    [Fact]
    public void A_file_that_changes_while_it_is_read_is_never_published() =>
        Assert.Throws<IOException>(() => Write(zip => zip.Add("a", new ZipSum(3, 0), target => target.Write("abc"u8))));

    public void Dispose() => File.Delete(file);

    private static byte[] Large => [.. Enumerable.Range(0, 3000).Select(i => (byte)(i * 7))];

    private static void Sample(ZipWriter zip)
    {
        zip.Add("a/small.txt", "123456789"u8);
        zip.Add("a/long.txt", Encoding.ASCII.GetBytes(new string('x', 5000)));
        zip.Add("a/नमस्ते.bin", new ZipSum(Large.Length, Crc32.Append(0, Large)), target =>
        {
            target.Write(Large.AsSpan(0, 1234));
            target.Write(Large.AsSpan(1234));
        });
    }

    private static byte[] Write(Action<ZipWriter> add, uint most = uint.MaxValue - 1)
    {
        var target = new ArrayBufferWriter<byte>();
        var zip = new ZipWriter(target, most);
        add(zip);
        zip.Complete();
        return target.WrittenSpan.ToArray();
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var all = new MemoryStream();
        stream.CopyTo(all);
        return all.ToArray();
    }
}
