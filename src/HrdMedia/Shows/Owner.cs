namespace HrdMedia.Shows;

/// <summary>Whom directories write to; both become public.</summary>
/// <param name="Name">The name.</param>
/// <param name="Email">The mail address.</param>
public sealed record Owner(string Name, string Email);
