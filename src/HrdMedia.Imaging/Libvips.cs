using System.Runtime.InteropServices;
using NetVips;

namespace HrdMedia.Imaging;

/// <summary>The native library, loaded when the first picture is made.</summary>
/// <remarks>The package loads it as soon as its assembly is: in a native binary at the start of the process, whatever that was
/// asked. There <c>Libvips.substitutions.xml</c> takes that beginning away and this stands in its place.</remarks>
internal static class Libvips
{
    private static readonly Lazy<bool> Loaded = new(Load);

    /// <summary>Whether the library is there; the first who asks loads it.</summary>
    public static bool IsThere => Loaded.Value;

    /// <summary>Loads it.</summary>
    /// <exception cref="IOException">The library is not there.</exception>
    public static void Require()
    {
        if (!IsThere)
        {
            throw new IOException("The picture library libvips is not beside the program or is of another machine. " +
                "Copy it there from where the program was published.");
        }
    }

    private static bool Load()
    {
        if (ModuleInitializer.VipsInitialized || ModuleInitializer.Exception is not null)
        {
            return ModuleInitializer.VipsInitialized;
        }

        var name = OperatingSystem.IsWindows() ? "libvips-42.dll"
            : OperatingSystem.IsMacOS() ? "libvips.42.dylib" : "libvips.so.42";
        // GLib is a part of this one file, whatever name it is asked by.
        var library = new Lazy<nint>(() => NativeLibrary.Load(name, typeof(ModuleInitializer).Assembly, null));
        NativeLibrary.SetDllImportResolver(typeof(ModuleInitializer).Assembly, (_, _, _) => library.Value);
        try
        {
            return ModuleInitializer.VipsInitialized = NetVips.NetVips.Init();
        }
        catch (Exception e) when (e is DllNotFoundException or BadImageFormatException or EntryPointNotFoundException)
        {
            return false;
        }
    }
}
