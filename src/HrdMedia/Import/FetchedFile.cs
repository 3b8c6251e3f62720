namespace HrdMedia.Import;

/// <summary>The answer of an address.</summary>
/// <param name="Content">The file; empty when only its size was asked for, or it could not be had.</param>
/// <param name="Length">The size that was announced; 0 when none was.</param>
/// <param name="Problem">Why it could not be had; else empty.</param>
public sealed record FetchedFile(ReadOnlyMemory<byte> Content, long Length, string Problem);
