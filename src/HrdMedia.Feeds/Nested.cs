namespace HrdMedia.Feeds;

/// <summary>The context of the parts that a function writes itself, so that no caller can put them elsewhere.</summary>
internal sealed class Nested
{
    private Nested()
    {
    }
}
