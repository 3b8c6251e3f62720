using HrdMedia.Media.Tags;

namespace HrdMedia.Media;

/// <summary>
/// Blanks everything in an MP4 file that is not needed to play it, in place: size and offsets stay, because the index
/// points at the sound by its offset in the file. Only our tags are put in, at the end of the index (<see cref="Mp4TagPlace"/>).
/// </summary>
internal sealed class Mp4Cleaner
{
    private const string File = "ftyp styp moov moof mdat sidx ssix mfra pdin";

    private readonly ByteSource source;
    private readonly Mp4Samples samples;
    private readonly CleanPlan plan = new();
    private readonly PublishedTags? tags;
    private readonly Mp4TagPlace? place;
    private long position;

    private Mp4Cleaner(ByteSource source, IReadOnlyList<Mp4Box> top, PublishedTags? tags)
    {
        (this.tags, place) = (tags, tags is null ? null : Mp4TagPlace.Find(source, top));
        this.source = source;
        samples = Mp4Samples.Read(source, top);
    }

    /// <summary>What may stay, by what holds it; a list of what must go would miss the next program's own box.</summary>
    private static string? Inside(string type) => type switch
    {
        "moov" => "mvhd trak mvex iods",
        "trak" => "tkhd edts mdia tapt",
        "mdia" => "mdhd hdlr minf elng",
        "minf" => "smhd vmhd dinf stbl hdlr",
        "stbl" => "stsd stts ctts cslg stsc stsz stz2 stco co64 stss stsh sdtp sbgp sgpd saiz saio padb subs",
        "mvex" => "mehd trex",
        "moof" => "mfhd traf",
        "traf" => "tfhd tfdt trun sbgp sgpd saiz saio sdtp senc subs",
        _ => null,
    };

    public static CleanPlan Plan(ByteSource source, PublishedTags? tags)
    {
        var top = Mp4Box.ReadAll(source, 0, source.Length, out _);
        var cleaner = new Mp4Cleaner(source, top, tags);
        foreach (var box in top)
        {
            cleaner.Resize(box);
            cleaner.Visit(box, File);
            cleaner.Tag(box);
        }

        cleaner.Blank(top.Count > 0 ? top[^1].End : 0, source.Length);
        cleaner.plan.Copy(cleaner.position, source.Length);
        return cleaner.plan;
    }

    // The lists hold no container inside itself: the depth is that of the lists.
    private void Visit(Mp4Box box, string allowed)
    {
        if (!allowed.Split(' ').Contains(box.Type) || samples.IsOfOther(box))
        {
            Remove(box);
        }
        else if (Inside(box.Type) is { } inside)
        {
            var children = box.Children(source);
            children.ForEach(child => Visit(child, inside));

            // What is no box at all: players stop reading before it.
            Blank(children.Count > 0 ? children[^1].End : box.Body, Math.Min(box.End, source.Length));
        }
        else
        {
            BlankParts(box);
        }
    }

    private void Remove(Mp4Box box)
    {
        Replace(box.Start + 4, "free"u8);
        Blank(box.Body, box.End);
    }

    private void BlankParts(Mp4Box box)
    {
        switch (box.Type)
        {
            case "mvhd" or "tkhd" or "mdhd":
                // Time of creation and of the last change, 4 or 8 bytes each (8.2.2, 8.3.2, 8.4.2).
                Blank(box.Body + 4, Math.Min(box.End, box.Body + (source[box.Body] == 1 ? 20 : 12)));
                break;
            case "hdlr":
                // The handler's name at the end says which program, sometimes whose (8.4.3); before it QuickTime has its maker.
                Blank(Math.Min(box.End, box.Body + 12), box.End);
                break;
            case "stco" when place is { Moves: true }:
                Move(box, 4);
                break;
            case "co64" when place is { Moves: true }:
                Move(box, 8);
                break;
            case "dinf":
                BlankPaths(box);
                break;
            case "stsd":
                Mp4Descriptions.Read(source, box).ForEach(part => BlankPart(part));
                break;
            case "mdat":
                samples.Gaps(box).ForEach(gap => Blank(gap.Start, gap.End));
                break;
        }
    }

    // Where the sound stands is the file itself; QuickTime adds under which name and on which disk (8.7.2).
    private void BlankPaths(Mp4Box box)
    {
        foreach (var list in box.Children(source))
        {
            foreach (var entry in Mp4Box.ReadAll(source, Math.Min(list.Body + 8, list.End), list.End, out _))
            {
                Blank(Math.Min(entry.Body + 4, entry.End), Math.Min(entry.End, list.End));
            }
        }
    }

    private void BlankPart((Mp4Box? Box, ByteRange Range) part)
    {
        if (part.Box is { } box)
        {
            Remove(box);
        }
        else
        {
            Blank(part.Range.Start, part.Range.End);
        }
    }

    private void Resize(Mp4Box box)
    {
        if (place is { } tagged && tagged.Movie == box && tagged.NewSize(source) is { } size)
        {
            Replace(size.Start, size.Size);
        }
    }

    private void Tag(Mp4Box box)
    {
        if (place?.Movie == box)
        {
            plan.Copy(position, box.End);
            plan.Bytes(Mp4TagWriter.Write(tags!));
            position = box.End;
        }
    }

    private void Move(Mp4Box box, int width)
    {
        var start = Math.Min(box.Body + 8, box.End);
        var length = Math.Min(source.Big32(box.Body + 4) * (long)width, (box.End - start) / width * width);
        plan.Copy(position, start);
        plan.Add(new Mp4OffsetsPiece(start, length, width, place!.Value.Movie.End));
        position = start + length;
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
