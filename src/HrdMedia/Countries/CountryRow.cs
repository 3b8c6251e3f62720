using HrdMedia.Layout;

namespace HrdMedia.Countries;

/// <summary>A country on the map and in the table beneath it.</summary>
/// <param name="Code">ISO 3166-1 alpha-2, capitals.</param>
/// <param name="Link">Its name and page.</param>
/// <param name="Summary">One or two sentences; may be empty.</param>
/// <param name="Episodes">How many episodes are about it.</param>
/// <param name="People">How many people are shown with it.</param>
/// <param name="Figures">How many figures are of it.</param>
/// <param name="Events">How many events of the timeline are in it.</param>
public sealed record CountryRow(string Code, Anchor Link, Wording Summary, int Episodes, int People, int Figures, int Events);
