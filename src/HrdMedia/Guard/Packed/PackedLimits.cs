namespace HrdMedia.Guard.Packed;

/// <summary>How far packed files are opened: a few kilobytes can say that they are a hundred gigabytes.</summary>
/// <param name="Depth">How many stand in one another.</param>
/// <param name="Files">How many files one holds, with those in what it holds.</param>
/// <param name="FileBytes">How large one file in it is, in bytes.</param>
/// <param name="Bytes">How large all of them are.</param>
/// <param name="Ratio">How many times larger a file is than packed, once it is <paramref name="Free"/>.</param>
/// <param name="Free">Up to so many bytes nobody asks.</param>
internal sealed record PackedLimits(int Depth = 4, int Files = 10_000, int FileBytes = 64 << 20, long Bytes = 256 << 20,
    int Ratio = 200, int Free = 4 << 20);
