namespace HrdMedia.Pipelines;

/// <summary>One thing that a producer has to mend.</summary>
/// <param name="Code">Stable code, for example <c>HRD102</c>.</param>
/// <param name="Severity">Whether it stops the build.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Message">One line: what was expected, what was found (in quotes), and as last sentence the fix.</param>
public sealed record Diagnostic(string Code, Severity Severity, Place Place, string Message)
{
    /// <summary>What mends it, or null when only a person can know.</summary>
    public Repair? Repair { get; init; }

    /// <summary>The one-line form: <c>file:line:column: error HRD102: message</c>.</summary>
    public override string ToString() =>
        $"{Place}: {(Severity == Severity.Error ? "error" : "warning")} {Code}: {Message}";
}
