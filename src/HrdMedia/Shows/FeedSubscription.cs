using HrdMedia.Layout;

namespace HrdMedia.Shows;

/// <summary>All ways to subscribe to one feed.</summary>
/// <param name="Id">Its id on the page.</param>
/// <param name="Title">Its name, with a link to the page of what it holds.</param>
/// <param name="Summary">What it holds, plain.</param>
/// <param name="Episodes">How many episodes it holds.</param>
/// <param name="Feed">Its absolute address as text, the way to it as link.</param>
/// <param name="AnyApp">A link that opens the app that the device has for feeds.</param>
/// <param name="Apps">Links that open an app with the feed's address.</param>
/// <param name="Stores">Links to directories that list it; none without ids.</param>
/// <param name="Qr">The address as a QR code.</param>
/// <param name="Json">The way to the same as JSON Feed; empty when there is none.</param>
public sealed record FeedSubscription(
    string Id,
    Anchor Title,
    Wording Summary,
    int Episodes,
    Anchor Feed,
    string AnyApp,
    IReadOnlyList<Anchor> Apps,
    IReadOnlyList<Anchor> Stores,
    QrCode Qr,
    string Json = "");
