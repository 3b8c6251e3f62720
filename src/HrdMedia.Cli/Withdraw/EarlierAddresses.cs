using HrdMedia.Withdrawal;
using HrdMedia.Text;

namespace HrdMedia.Cli.Withdraw;

/// <summary>Where something stood before its file was renamed, as far as git knows.</summary>
internal static class EarlierAddresses
{
    /// <summary>The addresses, without language and without the present one.</summary>
    public static IReadOnlyList<string> Of(string root, WithdrawnThing thing) =>
    [
        .. GitRevision.PathsOf(root, thing.Source, thing.Guid)
            .Where(path => path.StartsWith("episodes/", StringComparison.Ordinal) &&
                path.EndsWith(".yaml", StringComparison.Ordinal))
            .Select(path => path["episodes/".Length..^".yaml".Length] + "/")
            .Where(address => address != thing.Address && address.Split('/') is [var folder, var name, ""] &&
                Ids.IsValid(folder) && Ids.IsValid(name) && name != "show")
            .Distinct().Order(StringComparer.Ordinal),
    ];
}
