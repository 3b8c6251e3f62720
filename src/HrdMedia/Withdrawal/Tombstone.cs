using HrdMedia.Text;
using HrdMedia.Yaml;

namespace HrdMedia.Withdrawal;

/// <summary>What stays of something that was taken back: enough that its guid and addresses are never used again, and nothing
/// that it said.</summary>
/// <param name="Address">Where it stood, from the site's root, without language; everything below it was its own.</param>
/// <param name="Guid">Of an episode; empty for what has none.</param>
/// <param name="Date">The day on which it was taken back.</param>
/// <param name="Reason">Why.</param>
/// <param name="Earlier">Where it stood before.</param>
public sealed record Tombstone(
    Located<string> Address, string Guid, PartialDate Date, WithdrawalReason Reason, IReadOnlyList<string> Earlier)
{
    // A folder's address as it stands after the site's own; anything wider would forget more than was meant.
    private static readonly Kind<string> Folder = new("address", new TextShape(Patterns.Folder), "", (node, context) =>
    {
        var text = Kinds.Scalar(node, context, "an address");
        if (text is null || (text.EndsWith('/') && text.Split('/')[..^1] is { Length: > 0 } parts &&
            parts.All(part => Text.Ids.IsValid(part))))
        {
            return text ?? "";
        }

        context.Diagnostics.Error(FieldCodes.Withdrawn, node.Place, $"'{text}' is not the address of a page of this site. " +
            "Write it from the site's root, without language and with a slash at the end, like humanity/007-gone/.");
        return "";
    });

    /// <summary>A map with address, guid, date, reason and earlier.</summary>
    public static Kind<Tombstone?> Kind { get; } = Kinds.Map<Tombstone?>("address, date and reason", null, f => new Tombstone(
        Address: f.Required("address", Folder.Located()),
        Guid: f.Optional("guid", Kinds.Line, ""),
        Date: f.Required("date", TimeKinds.Date),
        Reason: f.Required("reason", WithdrawalReasons.Kind),
        Earlier: [.. f.Optional("earlier", Folder.List()).Where(address => address.Length > 0)]));

    /// <summary>Everywhere it ever stood, the last place first.</summary>
    public IEnumerable<string> Addresses => Earlier.Prepend(Address.Value).Where(address => address.Length > 0);

    /// <summary>Whether a guid is its own; UUIDs may differ in letter case.</summary>
    public bool HasGuid(string guid) => Guid.Length > 0 && (Guid == guid || (System.Guid.TryParse(guid, out var one) &&
        System.Guid.TryParse(Guid, out var other) && one == other));

    /// <summary>Whether an address, without language, is one of its own.</summary>
    public bool Covers(string address) => Addresses.Any(own => address.StartsWith(own, StringComparison.Ordinal));
}
