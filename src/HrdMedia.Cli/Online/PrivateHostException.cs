namespace HrdMedia.Cli.Online;

/// <summary>A host stands in a private network.</summary>
internal sealed class PrivateHostException() : IOException("The address leads into a private network.");
