using System.Text;
using HrdMedia.Pipelines;
using HrdMedia.Transcripts;

namespace HrdMedia.Tests.Transcripts;

public sealed class SubRipReaderTests
{
    private const string Good = "00:00:01,000 --> 00:00:02,500\n";

    [Theory]
    [InlineData("♪ song", true)]
    [InlineData("♫", true)]
    [InlineData("[music]", true)]
    [InlineData("(laughs)", true)]
    [InlineData("Ana: yes", true)]
    [InlineData("أنا: نعم", true)]
    [InlineData("the answer is: no", false)]
    [InlineData("« no »", false)]
    [InlineData("no", false)]
    public void Words_that_begin_like_a_name_or_a_sound_need_the_speaker_again(string words, bool needs)
    {
        Assert.Equal(needs, SpeakerPrefix.NeedsName(words));
        Assert.Equal(needs, SpeakerPrefix.NeedsName(Encoding.UTF8.GetBytes(words)));
    }

    [Fact]
    public void Names_a_speaker_until_the_next()
    {
        var transcript = SubRipReader.Read(
            "1\r\n00:00:01,000 --> 00:00:02,000 X1:1\r\nDr. Ana de la Cruz: <i>Hello</i>\r\nthere.\r\n\r\n"
            + "2\n00:00:02,000 --> 00:00:03,000\n{\\an8}The answer is: yes.\n\n3\n00:00:03,000 --> 00:00:04,000\n[music]\n",
            "a.srt", new());

        Assert.Equal(["Dr. Ana de la Cruz", "Dr. Ana de la Cruz", null], transcript.Cues.Select(c => c.Speaker));
        Assert.Equal(["Hello there.", "The answer is: yes.", "[music]"], transcript.Cues.Select(c => c.Text));
        Assert.Equal([2, 7, 11], transcript.Cues.Select(c => c.Line));
    }

    [Theory]
    [InlineData("Ana: x", "Ana")]
    [InlineData("Speaker 1: x", "Speaker 1")]
    [InlineData("أنا: x", "أنا")]
    [InlineData("ana: x", null)]
    [InlineData("Wait, Ana: x", null)]
    [InlineData("It is 10:30 now", null)]
    [InlineData("Stop. Listen: x", null)]
    public void Takes_only_what_can_be_a_name(string words, string? speaker) =>
        Assert.Equal(speaker, SubRipReader.Read("1\n" + Good + words, "a.srt", new()).Cues[0].Speaker);

    [Theory]
    [InlineData("", "a.srt:1:1: error HRD450: A transcript must have at least one cue, found none. Export the transcript again.")]
    [InlineData(
        "WEBVTT\n",
        "a.srt:1:1: error HRD465: This is a WebVTT transcript, found 'WEBVTT'. Rename the file so that it ends in '.vtt'.")]
    [InlineData(
        Good + "x\n",
        "a.srt:1:1: error HRD463: A cue must begin with its number on a line of its own, found '00:00:01,000 --> "
        + "00:00:02,500'. Write 1 above it.")]
    [InlineData("2\n" + Good + "x\n", "a.srt:1:1: warning HRD464: The number of this cue should be 1, found '2'. Write 1.")]
    [InlineData(
        "1\n00:00:01.000 --> 00:00:02,500\nx\n",
        "a.srt:2:9: error HRD453: The seconds must be followed by ',' and three digits, found '00:00:01.000'. Write "
        + "it as 00:01:02,500.")]
    [InlineData(
        "1\n00:01,000 --> 00:00:02,500\nx\n",
        "a.srt:2:1: error HRD453: A time must have hours, minutes and seconds, found '00:01,000'. Write it as 00:01:02,500.")]
    [InlineData(
        "1\n" + Good + "x <v Ana>\n",
        "a.srt:3:3: error HRD459: A tag must be one of <b>, <i>, <u>, <font>, found '<v Ana>'. Remove it.")]
    public void Reports_each_mistake_at_its_place(string text, string diagnostic)
    {
        var bag = new DiagnosticBag();

        SubRipReader.Read(text, "a.srt", bag);

        Assert.Equal([diagnostic], bag.Sorted().Select(d => d.ToString()));
    }
}
