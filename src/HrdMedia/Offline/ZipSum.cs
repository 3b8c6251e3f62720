namespace HrdMedia.Offline;

/// <summary>What a ZIP file says of a file before it.</summary>
/// <param name="Bytes">Its size.</param>
/// <param name="Crc">Its CRC-32.</param>
internal readonly record struct ZipSum(long Bytes, uint Crc);
