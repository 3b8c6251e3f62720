namespace HrdMedia.Cli;

/// <summary>How findings are written.</summary>
internal enum DiagnosticFormat
{
    /// <summary>One line each; on a terminal also the source line and a caret.</summary>
    Text,

    /// <summary>Annotations of a GitHub pull request (workflow commands).</summary>
    GitHub,

    /// <summary>An array of objects.</summary>
    Json,
}
