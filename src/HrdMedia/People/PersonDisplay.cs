namespace HrdMedia.People;

/// <summary>What a person's public name is.</summary>
public enum PersonDisplay
{
    /// <summary>The person's own name.</summary>
    Name,

    /// <summary>Another name, for safety.</summary>
    Pseudonym,

    /// <summary>No name: a description stands in its place.</summary>
    Withheld,
}
