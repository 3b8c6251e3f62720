using System.Diagnostics;

namespace HrdMedia.Cli.Tests.Tools;

/// <summary>The program <c>hrdmedia</c>, run as people run it: a process.</summary>
public static class HrdMediaProcess
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>What a run said.</summary>
    /// <param name="Code">The exit code.</param>
    /// <param name="Output">What it wrote to standard output.</param>
    /// <param name="Error">What it wrote to standard error.</param>
    public sealed record Result(int Code, string Output, string Error);

    /// <summary>An instant after everything in the real catalogue.</summary>
    public const string Now = "--now=2026-01-01T00:00:00Z";

    /// <summary>Runs it to its end in a folder.</summary>
    public static Result Run(string folder, params IEnumerable<string> arguments) => Finish(Start(folder, arguments));

    /// <summary>Runs it to its end and requires success.</summary>
    public static Result RunWell(string folder, params IEnumerable<string> arguments) =>
        RunWell(TestedProgram.Command, folder, arguments);

    /// <summary>Runs it in one of its forms to its end and requires success.</summary>
    public static Result RunWell(IReadOnlyList<string> program, string folder, params IEnumerable<string> arguments)
    {
        var result = Finish(Start(program, folder, arguments));
        Assert.True(result.Code == 0, $"hrdmedia ended with {result.Code}:\n{result.Error}");
        return result;
    }

    /// <summary>Starts it.</summary>
    public static Process Start(string folder, IEnumerable<string> arguments, IReadOnlyDictionary<string,
        string>? environment = null) =>
        Start(TestedProgram.Command, folder, arguments, environment);

    /// <summary>Starts it in one of its forms.</summary>
    public static Process Start(IReadOnlyList<string> program, string folder, IEnumerable<string> arguments,
        IReadOnlyDictionary<string, string>? environment = null) =>
        StartProgram(program[0], folder, [.. program.Skip(1), .. arguments], environment);

    /// <summary>Starts any program with its streams in our hands.</summary>
    public static Process StartProgram(
        string program, string folder, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // A run of seconds is over before what is compiled twice has paid: a quarter less of a processor.
        start.Environment["DOTNET_TieredCompilation"] = "0";
        // Where these tests run themselves, that repository may be public.
        start.Environment.Remove("GITHUB_EVENT_PATH");
        start.Environment.Remove("GITHUB_EVENT_NAME");
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start)!;
        process.StandardInput.Close();
        return process;
    }

    /// <summary>Waits for the end; a program that hangs is a failure.</summary>
    public static Result Finish(Process process, TimeSpan? patience = null)
    {
        using (process)
        {
            var output = process.StandardOutput.ReadToEndAsync();
            var error = process.StandardError.ReadToEndAsync();
            if (!process.WaitForExit(patience ?? Patience))
            {
                process.Kill(entireProcessTree: true);
                Assert.Fail($"The process did not end within {patience ?? Patience}.");
            }

            return new Result(process.ExitCode, output.Result, error.Result);
        }
    }
}
