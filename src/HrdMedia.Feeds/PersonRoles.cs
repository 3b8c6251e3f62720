using System.Diagnostics.CodeAnalysis;

namespace HrdMedia.Feeds;

/// <summary>The roles of the Podcast Taxonomy Project, which <c>podcast:person</c> refers to (podcast namespace,
/// taxonomy-en.json).</summary>
public static class PersonRoles
{
    /// <summary>All roles, by group, in the taxonomy's order; <c>Editor</c> is there twice, for writing and for video.</summary>
    public static IReadOnlyList<PersonRole> All { get; } =
    [
        .. Group("Creative Direction", "Director", "Assistant Director", "Executive Producer", "Senior Producer",
            "Producer", "Associate Producer", "Development Producer", "Creative Director"),
        .. Group("Cast", "Host", "Co-Host", "Guest Host", "Guest", "Voice Actor", "Narrator", "Announcer", "Reporter"),
        .. Group("Writing", "Author", "Editorial Director", "Co-Writer", "Writer", "Songwriter", "Guest Writer",
            "Story Editor", "Managing Editor", "Script Editor", "Script Coordinator", "Researcher", "Editor",
            "Fact Checker", "Translator", "Transcriber", "Logger"),
        .. Group("Audio Production", "Studio Coordinator", "Technical Director", "Technical Manager", "Audio Engineer",
            "Remote Recording Engineer", "Post Production Engineer"),
        .. Group("Audio Post-Production", "Audio Editor", "Sound Designer", "Foley Artist", "Composer", "Theme Music",
            "Music Production", "Music Contributor"),
        .. Group("Administration", "Production Coordinator", "Booking Coordinator", "Production Assistant",
            "Content Manager", "Marketing Manager", "Sales Representative", "Sales Manager"),
        .. Group("Visuals", "Graphic Designer", "Cover Art Designer"),
        .. Group("Community", "Social Media Manager"),
        .. Group("Misc.", "Consultant", "Intern"),
        .. Group("Video Production", "Camera Operator", "Lighting Designer", "Camera Grip", "Assistant Camera"),
        .. Group("Video Post-Production", "Editor", "Assistant Editor"),
    ];

    /// <summary>The host; what a reader assumes of a person without a role (podcast namespace, <c>podcast:person</c>).</summary>
    public static PersonRole Host { get; } = Named("Cast", "Host");

    /// <summary>A guest (podcast namespace, taxonomy-en.json).</summary>
    public static PersonRole Guest { get; } = Named("Cast", "Guest");

    /// <summary>Finds a role by name, case ignored as the specification says; of two the one in <paramref name="group"/>, else
    /// the first.</summary>
    public static bool TryFind(string name, [NotNullWhen(true)] out PersonRole? role, string? group = null)
    {
        role = All.FirstOrDefault(r => string.Equals(r.Name, name, StringComparison.OrdinalIgnoreCase)
            && (group is null || string.Equals(r.Group, group, StringComparison.OrdinalIgnoreCase)));
        return role is not null;
    }

    private static IEnumerable<PersonRole> Group(string group, params string[] names) =>
        names.Select(n => new PersonRole(group, n));

    private static PersonRole Named(string group, string name) => All.First(r => r.Group == group && r.Name == name);
}
