namespace HrdMedia.Cli.Tests.Tools;

/// <summary>Tests that need the whole machine: they run when all others have ended.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
