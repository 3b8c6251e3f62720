namespace HrdMedia.Theme;

/// <summary>A template that draws a page's own content inside the one layout.</summary>
/// <typeparam name="TView">What it draws.</typeparam>
public abstract class PageSlice<TView> : Slice<TView>;
