namespace HrdMedia.Guard;

/// <summary>Where a name that must not be said stands in a text; the name itself is in nothing that this program keeps.</summary>
/// <param name="Start">Its first letter's index.</param>
/// <param name="End">The index behind its last letter.</param>
/// <param name="Disguise">In which form it was found.</param>
public readonly record struct NameHit(int Start, int End, Disguise Disguise);
