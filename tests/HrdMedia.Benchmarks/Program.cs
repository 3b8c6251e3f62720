using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using HrdMedia.Benchmarks;

// What the parts of a build cost: see README.md. In this process, so that nothing is compiled again for each.
var config = ManualConfig.CreateEmpty()
    // More turns than the three of a short run: one that another program disturbs must not decide.
    .AddJob(Job.ShortRun.WithIterationCount(9).WithToolchain(InProcessEmitToolchain.Instance))
    .AddDiagnoser(MemoryDiagnoser.Default)
    .AddColumnProvider(DefaultColumnProviders.Instance)
    .AddLogger(ConsoleLogger.Default)
    .AddExporter(MarkdownExporter.GitHub)
    .WithArtifactsPath(AppContext.BaseDirectory);
return BenchmarkSwitcher.FromTypes([typeof(Parts)]).Run(args, config).Any(summary => summary.HasCriticalValidationErrors) ? 1 : 0;
