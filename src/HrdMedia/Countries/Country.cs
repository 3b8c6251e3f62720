using HrdMedia.Text;

namespace HrdMedia.Countries;

/// <summary>Words about a country.</summary>
/// <param name="Code">ISO 3166-1 alpha-2, capitals.</param>
/// <param name="Summary">One or two sentences; may be empty.</param>
/// <param name="Notes">Markdown; may be empty.</param>
public sealed record Country(string Code, LocalText Summary, LocalText Notes);
