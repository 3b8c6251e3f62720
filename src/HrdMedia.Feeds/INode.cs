namespace HrdMedia.Feeds;

/// <summary>Markup that may stand in <typeparamref name="TContext"/>; only the tag functions of this library make it.</summary>
/// <typeparam name="TContext">The element it may stand in: <see cref="Channel"/>, <see cref="Item"/>, <see cref="IEntry"/> for
/// both.</typeparam>
public interface INode<in TContext>
{
    // Internal, so that the set of nodes is closed: whatever reaches a feed went through a function that checked it.
    internal void WriteTo(MarkupWriter writer);
}
