namespace HrdMedia.Media.Svg;

/// <summary>A drawing that cannot be published.</summary>
/// <param name="code">The code of the diagnostic.</param>
/// <param name="what">What is wrong, after the file's name: "holds a photo".</param>
/// <param name="fix">What to do, as a sentence.</param>
internal sealed class InvalidSvgException(string code, string what, string fix) : Exception($"{what}. {fix}")
{
    public MediaProblem Problem(string fileName) => new(code, $"'{fileName}' {Message}");
}
