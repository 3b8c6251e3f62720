namespace HrdMedia.Comparison;

/// <summary>An item of a feed as apps see it.</summary>
/// <param name="Guid">By which apps know it again; may be empty.</param>
/// <param name="Title">Its title, blanks collapsed.</param>
/// <param name="Link">The address of its page; may be empty.</param>
/// <param name="Text">What it says of itself.</param>
/// <param name="Recording">The address of its recording; empty without one.</param>
/// <param name="Bytes">The recording's size as announced; 0 when it is not.</param>
/// <param name="Published">Its date, or null when there is none that can be read.</param>
public sealed record PublishedItem(
    string Guid, string Title, string Link, string Text, string Recording, long Bytes, DateTimeOffset? Published)
{
    /// <summary>What apps tell it by: of an item without guid they take the recording.</summary>
    public string Identity => Guid.Length > 0 ? Guid : Recording;

    /// <summary>The recording in the words of an acknowledgement: the last part of its address, and its size.</summary>
    public string RecordingInWords => $"{Recording[(Recording.LastIndexOf('/') + 1)..]}, {Bytes} bytes";
}
