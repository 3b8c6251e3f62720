namespace HrdMedia.Media;

/// <summary>Why a media file cannot be published.</summary>
/// <param name="Code">One of <see cref="MediaDiagnostics"/>.</param>
/// <param name="Message">What is wrong; its last sentence is the fix, in words for someone who edits sound or pictures.</param>
public sealed record MediaProblem(string Code, string Message);
