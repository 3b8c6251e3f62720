namespace HrdMedia.Cli.Tests.Editor;

/// <summary>What a person sees of a file in an editor.</summary>
/// <param name="Marks">Line, column and words of each mark.</param>
/// <param name="Hover">What is said of the field at the place that was asked for.</param>
/// <param name="Offers">What can be chosen there.</param>
public sealed record Seen(string[] Marks, string Hover, string[] Offers);
