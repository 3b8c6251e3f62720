namespace HrdMedia.Pipelines;

/// <summary>An output's function threw: our bug, never a producer's mistake.</summary>
public sealed class OutputFailedException : Exception
{
    /// <summary>Names the output that could not be rendered.</summary>
    public OutputFailedException(string path, Exception inner)
        : base($"The output '/{path}' could not be rendered: {inner.Message}", inner) => Path = path;

    /// <summary>The path of the output.</summary>
    public string Path { get; }
}
