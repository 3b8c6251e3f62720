namespace HrdMedia.Feeds;

/// <summary>The context of markup that names other feeds and may stand in a channel and in a podroll (podcast
/// namespace).</summary>
public interface IFeedReferences;
