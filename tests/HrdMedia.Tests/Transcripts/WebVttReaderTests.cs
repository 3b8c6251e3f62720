using HrdMedia.Pipelines;
using HrdMedia.Transcripts;

namespace HrdMedia.Tests.Transcripts;

public sealed class WebVttReaderTests
{
    private const string Good = "00:01.000 --> 00:02.500\n";

    [Fact]
    public void Reads_cues_with_speakers_and_without_markup()
    {
        var transcript = Read(
            "\uFEFFWEBVTT - Water\r\nLanguage: es\r\n\r\nNOTE private: call 555\r\nmore\r\n\r\nSTYLE\r\n::cue{}\r\n\r\n"
            + "one\r\n00:01.000 --> 00:02.500 align:start\r\n<v.loud Ana &amp; Bo>Hi <b>you</b>,\r\n  "
            + "R&amp;D&nbsp;&#233; <i.x>&lt;3</i></v>\r\n\r\n"
            + "01:02:03.004 --> 01:02:04.000\r\n<lang es>Adiós</lang>\r\n");

        Assert.Equal(
            [
                new(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2.5), "Ana & Bo", "Hi you, R&D\u00A0é <3", 11),
                new Cue(new(0, 1, 2, 3, 4), new(0, 1, 2, 4), null, "Adiós", 15),
            ],
            transcript.Cues);
    }

    [Theory]
    [InlineData(
        "",
        "a.vtt:1:1: error HRD450: A transcript must have at least one cue, found an empty file. Export the transcript again.")]
    [InlineData(
        "WEBVTT\n",
        "a.vtt:1:1: error HRD450: A transcript must have at least one cue, found none. Export the transcript again.")]
    [InlineData(
        "Hello\n",
        "a.vtt:1:1: error HRD451: The first line must be 'WEBVTT', found 'Hello'. Write WEBVTT and a blank line above it.")]
    [InlineData(
        "1\n00:00:01,000 --> 00:00:02,000\nx\n",
        "a.vtt:1:1: error HRD465: This is a SubRip transcript, found '1'. Rename the file so that it ends in '.srt'.")]
    [InlineData(
        "WEBVTT\n" + Good + "x\n",
        "a.vtt:2:1: error HRD452: A blank line must stand between 'WEBVTT' and the first cue, found '00:01.000 --> "
        + "00:02.500'. Insert one.")]
    [InlineData(
        "WEBVTT\n\n00:01,000 --> 00:02.500\nx\n",
        "a.vtt:3:6: error HRD453: The seconds must be followed by '.' and three digits, found '00:01,000'. Write it "
        + "as 00:01:02.500.")]
    [InlineData(
        "WEBVTT\n\n00:01.000 --> 00:72.500\nx\n",
        "a.vtt:3:18: error HRD453: Seconds must be two digits from 00 to 59, found '00:72.500'. Write it as 00:01:02.500.")]
    [InlineData(
        "WEBVTT\n\n00:61:01.000 --> 01:02:02.500\nx\n",
        "a.vtt:3:4: error HRD453: Minutes must be two digits from 00 to 59, found '00:61:01.000'. Write it as 00:01:02.500.")]
    [InlineData(
        "WEBVTT\n\nHello\n",
        "a.vtt:3:1: error HRD454: A cue must have its times above its words, found 'Hello'. Write them as "
        + "00:01:02.500 --> 00:01:04.000.")]
    [InlineData(
        "WEBVTT\n\n00:01.000-->00:02.500\nx\n",
        "a.vtt:3:10: error HRD454: The arrow must have a space on each side, found '00:01.000-->00:02.500'. Write "
        + "00:01:02.500 --> 00:01:04.000.")]
    [InlineData(
        "WEBVTT\n\n00:02.000 --> 00:02.000\nx\n",
        "a.vtt:3:15: error HRD455: A cue must end after its start (00:00:02.000), found '00:02.000'. Write a later "
        + "time after the arrow.")]
    [InlineData(
        "WEBVTT\n\n" + Good + "x\n\n00:00.000 --> 00:00.900\ny\n",
        "a.vtt:6:1: error HRD456: Cues must be in order of time; the cue above starts at 00:00:01.000, found "
        + "'00:00:00.000'. Move the cue, or correct its start.")]
    [InlineData(
        "WEBVTT\n\n" + Good + "x\n\n00:02.000 --> 00:03.000\ny\n",
        "a.vtt:6:1: warning HRD457: The cue above ends at 00:00:02.500, but this one starts before that, found "
        + "'00:00:02.000'. Write a later start, or an earlier end above.")]
    [InlineData(
        "WEBVTT\n\n" + Good + "<b></b>\n",
        "a.vtt:3:1: error HRD458: A cue must have words below its times. Write them, or remove the cue.")]
    [InlineData(
        "WEBVTT\n\n" + Good + "x <font>y\n",
        "a.vtt:4:3: error HRD459: A tag must be one of <v Name>, <b>, <i>, <u>, <c>, <lang>, <ruby>, <rt>, found "
        + "'<font>'. Remove it, or write &lt; for the character.")]
    [InlineData(
        "WEBVTT\n\n" + Good + "1 < 2\n",
        "a.vtt:4:3: error HRD460: A '<' must begin a tag that ends with '>', found '< 2'. Write &lt; if it is meant "
        + "as a character.")]
    [InlineData(
        "WEBVTT\n\n" + Good + "R&D\n",
        "a.vtt:4:2: error HRD461: An '&' must begin &amp;, &lt;, &gt;, &nbsp;, &lrm;, &rlm; or a number such as "
        + "&#233;, found '&D'. Write &amp; for the character.")]
    [InlineData(
        "WEBVTT\n\n" + Good + "<v>x\n",
        "a.vtt:4:1: error HRD466: A voice tag must have a name in it, found '<v>'. Write <v Name>, or remove it.")]
    [InlineData(
        "WEBVTT\n\n" + Good + "x</b>\n",
        "a.vtt:4:2: error HRD467: A closing tag must have an opening one before it, found '</b>'. Remove it.")]
    [InlineData(
        "WEBVTT\n\n" + Good + "<v Ana>x\n<v Bo>y\n",
        "a.vtt:5:1: error HRD468: A cue must have one speaker; this one is Ana's, found '<v Bo>'. Make two cues of "
        + "it, each with its own times.")]
    [InlineData(
        "WEBVTT\n\n" + Good + "a\u0001b\n",
        "a.vtt:3:1: error HRD469: The words of this cue have a character that cannot be shown, found 'U+0001'. Remove "
        + "it, or save the file as UTF-8.")]
    [InlineData(
        "WEBVTT\n\n" + Good + "x\n00:03.000 --> 00:04.000\ny\n",
        "a.vtt:5:1: error HRD452: A blank line must stand above each cue, found '00:03.000 --> 00:04.000'. Insert one "
        + "(or write --&gt; if it is meant as words).")]
    public void Reports_each_mistake_at_its_place(string text, string diagnostic)
    {
        var bag = new DiagnosticBag();

        WebVttReader.Read(text, "a.vtt", bag);

        Assert.Equal([diagnostic], bag.Sorted().Select(d => d.ToString()));
    }

    [Fact]
    public void Reports_a_cue_after_the_end_of_the_recording()
    {
        var bag = new DiagnosticBag();
        var transcript = Read("WEBVTT\n\n" + Good + "x\n");

        TranscriptChecks.EndsWithin(transcript, TimeSpan.FromSeconds(2), "a.vtt", bag);
        Assert.Empty(bag.Sorted());

        TranscriptChecks.EndsWithin(transcript, TimeSpan.FromSeconds(1.9), "a.vtt", bag);
        Assert.Equal(
            "a.vtt:3: error HRD462: The recording ends at 00:00:01.900, but a cue ends later, found '00:00:02.500'. "
            + "Use the transcript of this recording, or correct the time.",
            Assert.Single(bag.Sorted()).ToString());
    }

    private static Transcript Read(string text)
    {
        var bag = new DiagnosticBag();
        var transcript = WebVttReader.Read(text, "a.vtt", bag);
        Assert.Empty(bag.Sorted());
        return transcript;
    }
}
