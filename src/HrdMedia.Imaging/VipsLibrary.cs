using System.Reflection;
using System.Runtime.InteropServices;
using NetVips;

namespace HrdMedia.Imaging;

/// <summary>The library libvips, which is loaded when the first picture is made: a build that has all of them kept does not wait
/// for it.</summary>
internal static class VipsLibrary
{
    private static readonly Lazy<string> Started = new(Start);

    /// <summary>Its name and version; loads it, where it is not.</summary>
    /// <exception cref="IOException">It is not there.</exception>
    public static string Version => Started.Value;

    /// <summary>Loads it, where it is not: before anything else is asked of it.</summary>
    /// <exception cref="IOException">It is not there.</exception>
    public static void Require() => _ = Started.Value;

    private static string Start()
    {
        CardFonts.KeepPlace();
        if (!IsLoaded())
        {
            throw new IOException("The picture library libvips is not beside the program or is of another machine. " +
                "Copy it there from where the program was published.");
        }

        // What has been made is kept by ourselves, on the disk; the library's memory of it would only grow.
        // What it warns of would stand among our own findings without saying of which file; what matters comes as an exception.
        Log.SetLogHandler("VIPS", Enums.LogLevelFlags.Warning, static (_, _, _) => { });
        Cache.Max = 0;
        NetVips.NetVips.Concurrency = 1;
        return $"libvips {NetVips.NetVips.Version(0)}.{NetVips.NetVips.Version(1)}.{NetVips.NetVips.Version(2)}";
    }

    // The package loads it when its own assembly is loaded. In a native binary that would be at each start, which is why
    // NativeStart.xml leaves it out there: then neither of the two is set, and what the package does is done here.
    private static bool IsLoaded()
    {
        if (ModuleInitializer.VipsInitialized || ModuleInitializer.Exception is not null)
        {
            return ModuleInitializer.VipsInitialized;
        }

        try
        {
            NativeLibrary.SetDllImportResolver(typeof(Image).Assembly, Find);
            return ModuleInitializer.VipsInitialized = NetVips.NetVips.Init();
        }
        catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException or BadImageFormatException)
        {
            ModuleInitializer.Exception = e;
            return false;
        }
    }

    // One file holds all the libraries that the package names.
    private static nint Find(string name, Assembly assembly, DllImportSearchPath? path) =>
        NativeLibrary.TryLoad(VipsFile.Name, assembly, path, out var library) ? library : 0;
}
