using System.Globalization;
using HrdMedia.Text;

namespace HrdMedia.Layout;

/// <summary>The things that pages say of themselves in schema.org's words, as far as several pages say them.</summary>
public static class JsonLd
{
    /// <summary>A graph to add things to.</summary>
    public static JsonLdGraph Graph => new();

    /// <summary>A list of pages, each with its place, address and name.</summary>
    public static Action<JsonLdWriter> List(PageLinks links, string name, IEnumerable<(string Name, string Address)> items) =>
        json =>
    {
        Type(json, "CollectionPage", links.Site.Absolute(links.Address));
        json.WriteString("name", name);
        json.WriteString("url", links.Site.Absolute(links.Address));
        json.WriteString("inLanguage", links.Language);
        json.WriteStartObject("mainEntity");
        json.WriteString("@type", "ItemList");
        json.WriteStartArray("itemListElement");
        var position = 0;
        foreach (var (itemName, address) in items.Take(MaxListed))
        {
            ListItem(json, ++position, itemName, links.Site.Absolute(address), "url");
        }

        json.WriteEndArray();
        json.WriteEndObject();
    };

    /// <summary>The way to the page, or null on the home page.</summary>
    public static Action<JsonLdWriter>? Breadcrumbs(PageLinks links, IReadOnlyList<Anchor> way, string title) =>
        title.Length == 0 ? null : json =>
    {
        json.WriteString("@type", "BreadcrumbList");
        json.WriteStartArray("itemListElement");
        ListItem(json, 1, links.Words.Home, links.Site.Absolute(links.Site.Address(Routes.Home)), "item");
        var position = 1;
        foreach (var step in way)
        {
            ListItem(json, ++position, step.Text.Text, links.Absolute(step.Href), "item");
        }

        ListItem(json, position + 1, title, "", "item");
        json.WriteEndArray();
    };

    /// <summary>Begins a thing: its type and its stable id.</summary>
    public static void Type(JsonLdWriter json, string type, string id)
    {
        json.WriteString("@type", type);
        json.WriteString("@id", id);
    }

    /// <summary>A reference to a thing that is described elsewhere.</summary>
    public static void Reference(JsonLdWriter json, string property, string id)
    {
        json.WriteStartObject(property);
        json.WriteString("@id", id);
        json.WriteEndObject();
    }

    /// <summary>A text member, left out when the text is empty.</summary>
    public static void Text(JsonLdWriter json, string property, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            json.WriteString(property, text);
        }
    }

    /// <summary>A small thing with a type and a name.</summary>
    public static void Named(JsonLdWriter json, string? property, string type, string name, string url = "")
    {
        if (property is null)
        {
            json.WriteStartObject();
        }
        else
        {
            json.WriteStartObject(property);
        }

        json.WriteString("@type", type);
        json.WriteString("name", name);
        Text(json, "url", url);
        json.WriteEndObject();
    }

    /// <summary>A duration in ISO 8601.</summary>
    public static string Duration(TimeSpan duration) => Times.Iso(TimeSpan.FromSeconds(Math.Round(duration.TotalSeconds)));

    // A list for machines to sample; the page itself and the sitemap hold the whole.
    private const int MaxListed = 100;

    private static void ListItem(JsonLdWriter json, int position, string name, string address, string property)
    {
        json.WriteStartObject();
        json.WriteString("@type", "ListItem");
        json.WriteNumber("position", position);
        json.WriteString("name", name);
        Text(json, property, address);
        json.WriteEndObject();
    }
}
