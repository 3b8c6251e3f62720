namespace HrdMedia.Cli;

/// <summary>How a report is written.</summary>
internal enum ReportFormat
{
    /// <summary>For a terminal.</summary>
    Text,

    /// <summary>For a comment on a pull request.</summary>
    Markdown,

    /// <summary>For programs.</summary>
    Json,
}
