using System.Buffers;
using CsCheck;
using HrdMedia.Media;
using HrdMedia.Media.Tags;

namespace HrdMedia.Tests.Media;

public sealed class HostileMediaTests(Recordings recordings)
{
    private static readonly string[] Files =
        ["cbr32.mp3", "vbr.mp3", "vbrnoheader.mp3", "end.m4a", "fragmented.m4a", "vorbis.ogg", "cover.opus", "u8.wav"];

    private static readonly string[] Names = ["a.mp3", "a.m4a", "a.ogg", "a.wav", "a.png", "a.jpg", "a.webp", "a.gif"];

    private static readonly string[] Starts =
    [
        "", "ID3\u0004\0\0\0\0\0\u0004", "OggS\0\u0002", "RIFF\0\0\0\0WAVEfmt ", "\0\0\0\u0008ftypM4A ", "\u0089PNG\r\n\u001A\n",
        "\u00FF\u00D8\u00FF\u00E1", "RIFF\0\0\0\0WEBPVP8X", "GIF89a", "\u00FF\u00FB\u0050\u00C4",
    ];

    [Fact]
    public void Random_bytes_never_throw() =>
        Gen.Select(OneOf(Starts), Gen.Byte.Array[0, 3000], OneOf(Names)).Sample((start, bytes, name) =>
            ReadAndClean([.. start.Select(c => (byte)c), .. bytes], name), iter: 3000);

    [Fact]
    public void Damaged_recordings_never_throw()
    {
        var files = Files.ToDictionary(f => f, recordings.Bytes);
        var change = Gen.Select(Gen.Double[0, 1], Gen.Byte, Gen.Bool);
        Gen.Select(OneOf(Files), change.Array[1, 12], Gen.Double[0.1, 1.2]).Sample((name, changes, cut) =>
        {
            var bytes = files[name][..(int)(files[name].Length * Math.Min(cut, 1))];
            foreach (var (where, value, early) in changes)
            {
                // Headers stand at the start: half of the changes go there.
                bytes[(int)(where * (Math.Min(early ? 400 : int.MaxValue, bytes.Length) - 1))] = value;
            }

            ReadAndClean(bytes, name);
        }, iter: 1500);
    }

    private static Gen<string> OneOf(string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static void ReadAndClean(byte[] bytes, string name)
    {
        var stream = new MemoryStream(bytes);
        var target = new ArrayBufferWriter<byte>();
        var picture = PictureReader.Read(stream, name);
        if (picture.IsGood && PictureCleaner.Check(picture.Info, name) is null)
        {
            PictureCleaner.Write(stream, picture.Info, target);
        }

        var audio = AudioReader.Read(stream, name);
        if (!audio.IsGood)
        {
            return;
        }

        try
        {
            target.ResetWrittenCount();
            AudioCleaner.Write(stream, audio.Info, target);
            Assert.Equal(AudioCleaner.CleanLength(stream, audio.Info), target.WrittenCount);
            target.ResetWrittenCount();
            AudioCleaner.Write(stream, audio.Info, PublishedTags.None, target);
            Assert.Equal(AudioCleaner.TaggedLength(stream, audio.Info), target.WrittenCount);
        }
        catch (IOException)
        {
            // What a reader of headers cannot see may stop the one that copies everything.
        }
    }
}
