using HrdMedia.Text;
using HrdMedia.Yaml;

namespace HrdMedia.Shows;

/// <summary>A season of a show.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Title">Its name.</param>
/// <param name="Summary">One or two sentences; may be empty.</param>
public sealed record Season(Located<int> Number, LocalText Title, LocalText Summary);
