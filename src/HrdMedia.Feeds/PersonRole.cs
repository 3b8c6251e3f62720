namespace HrdMedia.Feeds;

/// <summary>What a person did for a podcast; found in <see cref="PersonRoles"/>, never made, because unknown roles are read as
/// host.</summary>
public sealed record PersonRole
{
    internal PersonRole(string group, string name) => (Group, Name) = (group, name);

    /// <summary>The group, in the taxonomy's spelling, for example <c>Cast</c>.</summary>
    public string Group { get; }

    /// <summary>The role, in the taxonomy's spelling, for example <c>Guest</c>.</summary>
    public string Name { get; }
}
