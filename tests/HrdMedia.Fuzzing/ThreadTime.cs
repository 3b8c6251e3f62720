using System.Diagnostics;
using System.Runtime.InteropServices;

namespace HrdMedia.Fuzzing;

/// <summary>How long a thread has computed: what other programs do on the machine is no slowness of ours. Where the system does
/// not tell (anything but Linux), the time that has passed.</summary>
internal static partial class ThreadTime
{
    // clock_gettime(3): a thread's clock is its number, inverted and shifted, with 6 for "of a thread, scheduled".
    private const int OfThread = 6;

    /// <summary>The number that <see cref="Of"/> asks for.</summary>
    public static int Current => OperatingSystem.IsLinux() ? GetThreadId() : 0;

    /// <summary>What the thread has computed until now.</summary>
    public static TimeSpan Of(int thread) =>
        OperatingSystem.IsLinux() && GetTime((~thread << 3) | OfThread, out var time) == 0
            ? TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromMicroseconds(time.Nanoseconds / 1000)
            : Stopwatch.GetElapsedTime(0);

    [LibraryImport("libc", EntryPoint = "gettid")]
    private static partial int GetThreadId();

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int GetTime(int clock, out Instant time);

    [StructLayout(LayoutKind.Sequential)]
    private struct Instant
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}
