using System.Diagnostics.CodeAnalysis;

namespace HrdMedia.Media;

/// <summary>What reading a media file gave: either what it holds or why it cannot be published.</summary>
/// <typeparam name="T"><see cref="AudioInfo"/> or <see cref="PictureInfo"/>.</typeparam>
public sealed class MediaReading<T>
    where T : class
{
    private MediaReading(T? info, MediaProblem? problem)
    {
        Info = info;
        Problem = problem;
    }

    /// <summary>What the file holds; null when there is a problem.</summary>
    public T? Info { get; }

    /// <summary>Why the file cannot be published; null when it can.</summary>
    public MediaProblem? Problem { get; }

    /// <summary>Whether the file can be published.</summary>
    [MemberNotNullWhen(true, nameof(Info))]
    [MemberNotNullWhen(false, nameof(Problem))]
    public bool IsGood => Info is not null;

    internal static MediaReading<T> Good(T info) => new(info, null);

    internal static MediaReading<T> Bad(string code, string message) => new(null, new(code, message));
}
