using HrdMedia.Checks;

namespace HrdMedia.Media.Pdf;

/// <summary>A PDF file that cannot be published.</summary>
/// <param name="code">The code of the diagnostic.</param>
/// <param name="what">What is wrong, after the file's name: "is damaged".</param>
/// <param name="fix">What to do, as a sentence.</param>
internal sealed class InvalidPdfException(string code, string what, string fix) : Exception($"{what}. {fix}")
{
    private const string PrintAnew = "Open it in a reader, print it to a new PDF file, and look through all of its pages.";

    public MediaProblem Problem(string fileName) => new(code, $"'{fileName}' {Message}");

    public static InvalidPdfException Damaged(string what) =>
        new(MetadataCodes.DocumentDamaged, $"is damaged or no PDF file: {what}", PrintAnew);

    public static InvalidPdfException Refused(string what, string fix = PrintAnew) =>
        new(MetadataCodes.DocumentNotCleanable, what, fix);

    public static InvalidPdfException TooLarge(string what) => new(MetadataCodes.DocumentTooLarge, what,
        "Make pictures in it smaller, or part it into several files.");
}
