namespace HrdMedia.Feeds;

/// <summary>The context of markup that may stand in a channel and in an item alike (RSS 2.0, podcast namespace).</summary>
public interface IEntry;
