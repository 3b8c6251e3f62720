using HrdMedia.Layout;

namespace HrdMedia.Countries;

/// <summary>All countries, as a map and as a table.</summary>
/// <param name="Frame">What is around it.</param>
/// <param name="Title">The heading.</param>
/// <param name="Intro">A sentence.</param>
/// <param name="Rows">The countries that something is about, by name.</param>
public sealed record CountriesView(PageFrame Frame, string Title, string Intro, IReadOnlyList<CountryRow> Rows);
