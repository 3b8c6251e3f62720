using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using HrdMedia.Pipelines;
using HrdMedia.Safety;

namespace HrdMedia.Offline;

/// <summary>
/// The script by which a browser keeps the pages that were visited (W3C Service Workers); off unless the settings ask for it.
/// The address always answers: a browser that kept pages before asks there, and is told to let go of them.
/// </summary>
public static class ServiceWorker
{
    /// <summary>Where it stands: at the root, because it governs what is below it.</summary>
    public const string Address = "service-worker.js";

    /// <summary>The list of what no browser may keep.</summary>
    public const string WithdrawnAddress = "withdrawn.json";

    /// <summary>The script of pages that asks the browser to run it.</summary>
    public const string Script = Folder + "keep.js";

    private const string Folder = "offline/";
    private const string Worker = Folder + "worker.js";
    private const string LetGo = Folder + "let-go.js";

    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Whether one of the theme's files is published among the others.</summary>
    public static bool IsPublished(string asset, Composition site) => !asset.StartsWith(Folder, StringComparison.Ordinal) ||
        (asset == Script && site.Catalog.Settings.Offline.HasWorker && site.Copy is null);

    /// <summary>The files.</summary>
    public static IEnumerable<Output> Outputs(Composition site)
    {
        var settings = site.Catalog.Settings.Offline;
        if (!settings.HasWorker)
        {
            return [new Output(Address, SourcePlaces.Settings, target => target.Write(site.Assets.Published(LetGo).Bytes.Span))];
        }

        return
        [
            new Output(Address, SourcePlaces.Settings, target => Write(site, target)),
            new Output(WithdrawnAddress, SourcePlaces.Settings, target => Json(target, json =>
            {
                Strings(json, "withdrawn", site.Catalog.Withdrawn);
            })),
        ];
    }

    // What the worker must know of the site stands before it. Its version changes with what it keeps for ever and with what it
    // must forget: a browser that sees another begins anew.
    private static void Write(Composition site, IBufferWriter<byte> target)
    {
        var assets = site.Theme.Assets(site.Catalog.Settings.Language).Where(asset => IsPublished(asset.Name, site))
            .Select(asset => site.Assets.Address(asset.Name)).Append(site.Assets.Address(Worker));
        // In each language: the worker looks for the folder anywhere in a path.
        string[] unkept = [.. QuickExits.Folders(site.Catalog)];
        var version = string.Join('\n', assets.Concat(site.Catalog.Withdrawn).Concat(unkept));
        target.Write("const site = "u8);
        Json(target, json =>
        {
            json.WriteString("version", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(version)))[..12]);
            Strings(json, "offline", site.Catalog.Languages.Select(language => site.In(language, Routes.Offline)));
            Strings(json, "unkept", unkept);
            Strings(json, "first", [site.Assets.Address("site.css"), site.Assets.Address("icon.svg")]);
        });
        target.Write(";\n"u8);
        target.Write(site.Assets.Published(Worker).Bytes.Span);
    }

    private static void Json(IBufferWriter<byte> target, Action<Utf8JsonWriter> write)
    {
        using var json = new Utf8JsonWriter(target, Plain);
        json.WriteStartObject();
        write(json);
        json.WriteEndObject();
    }

    private static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
