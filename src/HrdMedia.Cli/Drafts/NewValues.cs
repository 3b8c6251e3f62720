namespace HrdMedia.Cli.Drafts;

/// <summary>What a call of <c>new</c> says; null where it leaves something to be found or asked.</summary>
/// <param name="Audio">The recording's path, from where the caller is.</param>
/// <param name="Show">The show's id.</param>
/// <param name="Title">The title.</param>
/// <param name="Slug">The words of the address.</param>
/// <param name="Season">The season's number.</param>
/// <param name="Number">The number in the season.</param>
/// <param name="Published">The instant as it is written.</param>
/// <param name="Reference">Where the recording stands already, so that it is not copied.</param>
internal sealed record NewValues(
    string Audio, string? Show, string? Title, string? Slug, int? Season, int? Number, string? Published, string? Reference);
