using HrdMedia.Courses;

namespace HrdMedia.Theme.Parts;

/// <summary>The model of <c>Parts/Unit</c>.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Previous">The one before it, or null.</param>
/// <param name="Next">The one after it, or null.</param>
public sealed record UnitStep(UnitView Unit, UnitView? Previous, UnitView? Next);
