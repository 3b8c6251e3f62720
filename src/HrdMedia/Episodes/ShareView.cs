namespace HrdMedia.Episodes;

/// <summary>How an episode is passed on.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Address">Its page's absolute address.</param>
/// <param name="Code">Markup that shows its player on another site; may be empty.</param>
/// <param name="Mail">A <c>mailto:</c> address with title and address (RFC 6068).</param>
public sealed record ShareView(string Title, string Address, string Code, string Mail);
