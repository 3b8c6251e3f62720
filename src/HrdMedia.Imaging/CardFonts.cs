using System.Globalization;
using System.Runtime.InteropServices;
using System.Security;
using System.Text;
using HrdMedia.Pictures;

namespace HrdMedia.Imaging;

/// <summary>Lets the library find the fonts of a design and no other: a card looks the same on every machine.</summary>
internal static partial class CardFonts
{
    private const string Variable = "FONTCONFIG_FILE";

    private static readonly Lock Laying = new();

    /// <summary>Keeps a place among the variables of the process for what <see cref="Lay"/> names, before the library is loaded,
    /// whose threads read them. A place that comes later moves all others, and who reads one then ends the process; what comes
    /// into a place later moves none.</summary>
    public static void KeepPlace() => SetVariable(Variable, "");

    /// <summary>Lays the fonts into a folder, unless they are there, and names it to fontconfig, which asks once.</summary>
    /// <returns>The folder.</returns>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static string Lay(CardDesign design, string folder)
    {
        var place = Path.Combine(folder, design.Digest[..16]);
        lock (Laying)
        {
            var settings = Path.Combine(place, "fonts.conf");
            foreach (var font in design.Fonts)
            {
                Write(Path.Combine(place, font.Name), font.Bytes);
            }

            Write(settings, Encoding.UTF8.GetBytes(Settings(place)));
            SetVariable(Variable, settings);
        }

        return place;
    }

    /// <summary>A text as far as the fonts have signs for it: without pictographs, and empty when it has letters of another
    /// script, which would be boxes.</summary>
    public static string Drawable(string text) => text.Any(c => char.IsLetter(c) && !IsKnown(c)) ? ""
        : string.Concat(text.Where(c => !char.IsSurrogate(c) && char.GetUnicodeCategory(c) is not
            (UnicodeCategory.PrivateUse or UnicodeCategory.OtherSymbol))).Trim();

    // Latin, Greek, Cyrillic; Arabic; Devanagari; Latin with further marks.
    private static bool IsKnown(char c) =>
        c is < '\u0530' or (>= '\u0600' and <= '\u06FF') or (>= '\u0900' and <= '\u097F') or (>= '\u1E00' and <= '\u1EFF');

    private static string Settings(string folder) => $"""
        <?xml version="1.0"?>
        <!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
        <fontconfig>
          <dir>{SecurityElement.Escape(folder)}</dir>
          <cachedir>{SecurityElement.Escape(Path.Combine(folder, "cache"))}</cachedir>
          <match target="pattern"><edit name="hinting" mode="assign"><bool>false</bool></edit></match>
          <match target="font"><edit name="hinting" mode="assign"><bool>false</bool></edit></match>
        </fontconfig>

        """;

    private static void Write(string path, ReadOnlyMemory<byte> bytes)
    {
        if (KeptFile.Read(path) is not { } there || !bytes.Span.SequenceEqual(there))
        {
            KeptFile.Write(path, bytes);
        }
    }

    // Environment.SetEnvironmentVariable changes only what .NET itself sees, not what the library reads.
    private static void SetVariable(string name, string value) => _ = OperatingSystem.IsWindows()
        ? PutVariable(name, value) : SetVariable(name, value, 1);

    [LibraryImport("libc", EntryPoint = "setenv", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int SetVariable(string name, string value, int overwrite);

    [LibraryImport("ucrtbase", EntryPoint = "_putenv_s", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int PutVariable(string name, string value);
}
