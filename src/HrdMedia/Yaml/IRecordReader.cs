using HrdMedia.Pipelines;

namespace HrdMedia.Yaml;

/// <summary>Reads one kind of catalogue file.</summary>
/// <typeparam name="T">What the file becomes.</typeparam>
public interface IRecordReader<out T>
{
    /// <summary>Asks for every field that the file can have; what is wrong is reported, and the value is then
    /// incomplete.</summary>
    T Read(Fields fields, SourceFile file);
}
