namespace HrdMedia.Media;

/// <summary>
/// Blanks everything in an MP4 file that is not needed to play it, in place: size and offsets stay, because the index
/// points at the sound by its offset in the file.
/// </summary>
internal sealed class Mp4Cleaner(ByteSource source)
{
    private const string File = "ftyp styp moov moof mdat sidx ssix mfra pdin";

    private readonly CleanPlan plan = new();
    private long position;

    /// <summary>What may stay, by what holds it; a list of what must go would miss the next program's own box.</summary>
    private static string? Inside(string type) => type switch
    {
        "moov" => "mvhd trak mvex iods",
        "trak" => "tkhd edts mdia tref tapt",
        "mdia" => "mdhd hdlr minf elng",
        "minf" => "smhd vmhd hmhd nmhd sthd gmhd dinf stbl hdlr",
        "stbl" => "stsd stts ctts cslg stsc stsz stz2 stco co64 stss stsh sdtp sbgp sgpd saiz saio padb subs",
        "moof" => "mfhd traf",
        "traf" => "tfhd tfdt trun sbgp sgpd saiz saio sdtp senc subs",
        _ => null,
    };

    public static CleanPlan Plan(ByteSource source)
    {
        var cleaner = new Mp4Cleaner(source);
        foreach (var box in Mp4Box.ReadAll(source, 0, source.Length, out _))
        {
            cleaner.Visit(box, File);
        }

        cleaner.plan.Copy(cleaner.position, source.Length);
        return cleaner.plan;
    }

    // The lists hold no container inside itself: the depth is that of the lists.
    private void Visit(Mp4Box box, string allowed)
    {
        if (!allowed.Split(' ').Contains(box.Type))
        {
            Replace(box.Start + 4, "free"u8);
            Blank(box.Body, box.End);
        }
        else if (Inside(box.Type) is { } inside)
        {
            box.Children(source).ForEach(child => Visit(child, inside));
        }
        else
        {
            BlankParts(box);
        }
    }

    private void BlankParts(Mp4Box box)
    {
        if (box.Type is "mvhd" or "tkhd" or "mdhd")
        {
            // Time of creation and of the last change, 4 or 8 bytes each (8.2.2, 8.3.2, 8.4.2).
            Blank(box.Body + 4, Math.Min(box.End, box.Body + (source[box.Body] == 1 ? 20 : 12)));
        }
        else if (box.Type == "hdlr")
        {
            // The handler's name at the end says which program, sometimes whose (8.4.3).
            Blank(Math.Min(box.End, box.Body + 24), box.End);
        }
    }

    private void Replace(long start, ReadOnlySpan<byte> bytes)
    {
        plan.Copy(position, start);
        plan.Bytes(bytes.ToArray());
        position = start + bytes.Length;
    }

    private void Blank(long start, long end)
    {
        if (end <= start)
        {
            return;
        }

        plan.Copy(position, start);
        plan.Zeros(end - start);
        position = end;
    }
}
