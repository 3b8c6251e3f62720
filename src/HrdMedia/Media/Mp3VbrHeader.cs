namespace HrdMedia.Media;

/// <summary>The frame and byte counts that an encoder leaves in the first frame; zero when it left none.</summary>
internal readonly record struct Mp3VbrHeader(long Frames, long Bytes)
{
    /// <summary>Reads a "Xing", "Info" (the same at constant bit rate) or "VBRI" (Fraunhofer) header.</summary>
    public static Mp3VbrHeader Read(ByteSource source, long offset, Mp3Frame frame)
    {
        var xing = offset + 4 + frame.SideInfo;
        if (source.Matches(xing, "Xing"u8) || source.Matches(xing, "Info"u8))
        {
            var flags = source.Big32(xing + 4);
            var next = xing + 8;
            var frames = (flags & 1) != 0 ? source.Big32(next) : 0;
            next += (flags & 1) != 0 ? 4 : 0;
            return new(frames, (flags & 2) != 0 ? source.Big32(next) : 0);
        }

        // VBRI always stands 32 bytes after the frame's header, whatever the channel mode.
        var vbri = offset + 36;
        return source.Matches(vbri, "VBRI"u8) ? new(source.Big32(vbri + 14), source.Big32(vbri + 10)) : default;
    }
}
