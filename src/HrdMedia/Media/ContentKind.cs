namespace HrdMedia.Media;

/// <summary>What a file is by its first bytes.</summary>
/// <param name="Name">In words, with article, for messages: "a PNG picture".</param>
/// <param name="Group">What can be done with it.</param>
/// <param name="Extension">The usual end of the file's name, without dot.</param>
internal sealed record ContentKind(string Name, ContentGroup Group, string Extension);

/// <summary>What can be done with a kind of file.</summary>
internal enum ContentGroup
{
    /// <summary>Sound that is published.</summary>
    Sound,

    /// <summary>Sound or film that podcast apps do not play.</summary>
    OtherSound,

    /// <summary>A picture that is published.</summary>
    Picture,

    /// <summary>A picture that is not accepted.</summary>
    OtherPicture,

    /// <summary>Neither sound nor picture.</summary>
    Other,
}
