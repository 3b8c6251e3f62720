namespace HrdMedia.Media;

/// <summary>The file is not the one that was measured: someone changed it meanwhile.</summary>
internal sealed class InvalidMediaException(string expected)
    : IOException($"The file was changed while the site was built: it is no whole {expected} file any more.");
