using HrdMedia.Text;
using HrdMedia.Yaml;

namespace HrdMedia.People;

/// <summary>That a person has died, and who says so: nobody is called dead on a page without a source.</summary>
/// <param name="Date">When, as far as it is known.</param>
/// <param name="Source">Who says so.</param>
public sealed record Death(PartialDate Date, Link Source)
{
    /// <summary>A map with date and source.</summary>
    public static Kind<Death?> Kind { get; } = Kinds.Map<Death?>("of a death (date, source)", null,
        f => new Death(f.Required("date", TimeKinds.Date), f.Required("source", Link.Kind)));
}
