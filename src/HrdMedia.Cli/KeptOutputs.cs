using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using HrdMedia.Cli.Mirrors;
using HrdMedia.Pipelines;

namespace HrdMedia.Cli;

/// <summary>
/// Of what the files in an output folder were made, as the build before wrote it down: what would be made of the same again is
/// not rendered. Believed only where the same program wrote it, of the site that stands in the folder now, and of each file as it
/// stands there; whatever does not fit is rendered. Safe to delete.
/// </summary>
internal sealed class KeptOutputs
{
    // Of so many files that have gone, each page is searched for their names; of more, none is kept.
    private const int Few = 32;

    private readonly string path;
    private readonly string program;
    private readonly Dictionary<string, Entry> known;
    private readonly byte[][] gone;
    private readonly ConcurrentDictionary<string, (Fingerprint MadeOf, string Source, Entry? Kept)> made =
        new(StringComparer.Ordinal);

    private KeptOutputs(string path, string program, Dictionary<string, Entry> known, byte[][] gone) =>
        (this.path, this.program, this.known, this.gone) = (path, program, known, gone);

    /// <summary>Opens what is known of a folder.</summary>
    /// <param name="output">The folder, absolute.</param>
    /// <param name="values">Where it is kept, and what the site is told.</param>
    /// <param name="outputs">What will stand in it.</param>
    public static KeptOutputs? Open(string output, CommonValues values, OutputSet outputs)
    {
        if (ThisProgram.Fingerprint is not { } parts)
        {
            return null;
        }

        var program = $"{parts} {values.Site.IsPreview}";
        var path = Path.Combine(values.Cache, "outputs", Fingerprint.Of(output).ToString());
        try
        {
            var site = File.ReadAllBytes(Path.Combine(output, Routes.Manifest));
            ReadOnlySpan<char> list = File.ReadAllText(path);
            var heading = Heading(program, site) + "\n";
            if (list.StartsWith(heading, StringComparison.Ordinal))
            {
                var known = Read(list[heading.Length..], outputs);
                var gone = Hashes(Encoding.UTF8.GetString(site), outputs, known);
                return new(path, program, gone.Count > Few || gone.Any(IsPage) ? [] : known, [.. gone.Select(NameOf)]);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException or FormatException
            or OverflowException or ArgumentException)
        {
            // Nothing is known then.
        }

        return new(path, program, [], []);
    }

    /// <summary>The SHA-256 of an output that stands in the folder as it would be made now; null when it must be made.</summary>
    /// <param name="output">The output.</param>
    /// <param name="folder">The folder.</param>
    public string? Find(Output output, string folder)
    {
        if (output.MadeOf is not { } madeOf || !known.TryGetValue(output.Path, out var entry) || entry.MadeOf != madeOf() ||
            entry.Hash is not { } hash || !entry.IsOf(Path.Combine(folder, output.Path), hash) ||
            (IsPage(output.Path) && NamesGone(Path.Combine(folder, output.Path))))
        {
            return null;
        }

        made[output.Path] = (entry.MadeOf, output.Source, entry);
        return hash;
    }

    /// <summary>Notes an output that was made.</summary>
    public void Add(Output output)
    {
        if (output.MadeOf is { } madeOf)
        {
            made[output.Path] = (madeOf(), output.Source, null);
        }
    }

    /// <summary>Writes down what the folder was made of, for the next build.</summary>
    /// <param name="folder">The folder, complete.</param>
    /// <param name="found">The sources about which something was found: it must be found again.</param>
    public void Save(string folder, IReadOnlySet<string> found)
    {
        try
        {
            var site = File.ReadAllBytes(Path.Combine(folder, Routes.Manifest));
            var entries = made.Where(one => !found.Contains(one.Value.Source)).OrderBy(one => one.Key, StringComparer.Ordinal)
                .AsParallel().AsOrdered()
                .Select(one => (one.Value.Kept ?? Entry.Of(one.Key, one.Value.MadeOf, folder)).ToString());
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllLines(path + ".new", entries.Prepend(Heading(program, site)));
            File.Move(path + ".new", path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A disk that is full or read-only costs the next run time, not this one its site.
        }
    }

    // What is listed of outputs that there are still.
    private static Dictionary<string, Entry> Read(ReadOnlySpan<char> list, OutputSet outputs)
    {
        var known = new Dictionary<string, Entry>(StringComparer.Ordinal);
        for (int end; list.Length > 0; list = list[(end + 1)..])
        {
            end = list.IndexOf('\n');
            if (Entry.Parse(list[..end], outputs) is { } entry)
            {
                known.Add(entry.Path, entry);
            }
        }

        return known;
    }

    // Gives each its hash, and lists the files that there are no more.
    private static List<string> Hashes(string site, OutputSet outputs, Dictionary<string, Entry> known)
    {
        var (gone, byPath) = (new List<string>(), known.GetAlternateLookup<ReadOnlySpan<char>>());
        Manifest.Read(site, (hash, path) =>
        {
            if (byPath.TryGetValue(path, out var entry))
            {
                entry.Hash = hash.ToString();
            }
            else if (!outputs.TryFind(path, out _))
            {
                gone.Add(path.ToString());
            }

            return true;
        });
        return gone;
    }

    private static string Heading(string program, byte[] site) => $"hrdmedia-outputs 1 {program} {Fingerprint.Of(site)}";

    private static bool IsPage(string file) => file.EndsWith(".html", StringComparison.Ordinal);

    private static byte[] NameOf(string file) => Encoding.UTF8.GetBytes(Path.GetFileName(file));

    // Only a page that is rendered has its links checked: one to what has gone must be told of. To a page it has another form.
    private bool NamesGone(string file)
    {
        var bytes = gone.Length == 0 ? [] : File.ReadAllBytes(file);
        return Array.Exists(gone, name => bytes.AsSpan().IndexOf(name) >= 0);
    }

    private sealed record Entry(Fingerprint MadeOf, long Written, long Length, string Path)
    {
        public string? Hash { get; set; }

        // Null when it is of an output that there is no more.
        public static Entry? Parse(ReadOnlySpan<char> line, OutputSet outputs)
        {
            Span<Range> parts = stackalloc Range[4];
            if (line.Split(parts, ' ') < parts.Length)
            {
                throw new FormatException();
            }

            return !outputs.TryFind(line[parts[3]], out var output) ? null
                : new(new(UInt128.Parse(line[parts[0]], NumberStyles.HexNumber, CultureInfo.InvariantCulture)),
                    long.Parse(line[parts[1]], CultureInfo.InvariantCulture),
                    long.Parse(line[parts[2]], CultureInfo.InvariantCulture), output.Path);
        }

        public static Entry Of(string path, Fingerprint madeOf, string folder)
        {
            var file = new FileInfo(System.IO.Path.Combine(folder, path));
            return new(madeOf, file.LastWriteTimeUtc.Ticks, file.Length, path);
        }

        // As git knows files: by length and time. The times of a folder that was copied are others: then its bytes tell.
        // A link is made a file by who writes it anew.
        public bool IsOf(string file, string hash) => new FileInfo(file) is { Exists: true } there && there.Length == Length &&
            !there.Attributes.HasFlag(FileAttributes.ReparsePoint) &&
            (there.LastWriteTimeUtc.Ticks == Written || HashOf(file) == hash);

        public override string ToString() => FormattableString.Invariant($"{MadeOf} {Written} {Length} {Path}");

        private static string HashOf(string file)
        {
            using var stream = File.OpenRead(file);
            return Convert.ToHexStringLower(SHA256.HashData(stream));
        }
    }
}
