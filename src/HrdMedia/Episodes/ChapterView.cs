using HrdMedia.Layout;

namespace HrdMedia.Episodes;

/// <summary>A chapter on a page.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Start">Where it begins, for example "0:41".</param>
/// <param name="Seconds">Where it begins, in seconds.</param>
/// <param name="Target">The id of the transcript's turn nearest to it, or empty.</param>
/// <param name="Picture">Its picture, or null.</param>
/// <param name="Link">A page about it, named by its host, or null.</param>
public sealed record ChapterView(
    Wording Title, string Start, double Seconds, string Target, PictureView? Picture, Anchor? Link);
