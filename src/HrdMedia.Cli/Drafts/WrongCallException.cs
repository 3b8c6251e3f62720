namespace HrdMedia.Cli.Drafts;

/// <summary>The call lacks something, or names what is not there; the message is for the caller, its last sentence the
/// fix.</summary>
/// <param name="message">The sentences.</param>
internal sealed class WrongCallException(string message) : Exception(message);
