using System.Xml;
using System.Xml.Linq;
using HrdMedia.Syndication;

namespace HrdMedia.Import;

/// <summary>
/// An element of another program's feed, asked for what it holds. Asking for something takes it; what nobody has asked for is
/// left, so that nothing is dropped unseen.
/// </summary>
internal sealed class FeedElement
{
    private static readonly (string Namespace, string Prefix)[] Prefixes =
    [
        ("http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes"), ("https://podcastindex.org/namespace/1.0", "podcast"),
        ("https://github.com/podcastindex-org/podcast-namespace/blob/main/docs/1.0.md", "podcast"),
        ("http://purl.org/rss/1.0/modules/content/", "content"), ("http://www.w3.org/2005/atom", "atom"),
        ("http://podlove.org/simple-chapters", "psc"), ("http://purl.org/dc/elements/1.1/", "dc"),
        ("http://search.yahoo.com/mrss/", "media"), ("http://www.google.com/schemas/play-podcasts/1.0", "googleplay"),
    ];

    private readonly XElement xml;
    private readonly HashSet<string> read = [];
    private bool isTaken;

    public FeedElement(XElement xml, string source)
    {
        this.xml = xml;
        Source = source;
        Name = NameOf(xml);
        Children = [.. xml.Elements().Select(child => new FeedElement(child, source))];
    }

    /// <summary>The file or address that it stands in.</summary>
    public string Source { get; }

    /// <summary>The line on which it begins.</summary>
    public int Line => ((IXmlLineInfo)xml).LineNumber;

    /// <summary>Its name with the usual prefix, whichever the feed uses: <c>itunes:author</c>.</summary>
    public string Name { get; }

    /// <summary>What it says, as written.</summary>
    public string Text => xml.Value;

    /// <summary>What it says, on one line.</summary>
    public string OneLine => FeedXml.Line(xml.Value);

    /// <summary>The values of its attributes.</summary>
    public IEnumerable<string> Attributes => xml.Attributes().Where(a => !a.IsNamespaceDeclaration).Select(a => a.Value.Trim());

    /// <summary>All that stands in it.</summary>
    public IReadOnlyList<FeedElement> Children { get; }

    /// <summary>An attribute's value without blanks around it, or empty.</summary>
    public string this[string attribute]
    {
        get
        {
            read.Add(attribute);
            return ((string?)xml.Attribute(attribute))?.Trim() ?? "";
        }
    }

    /// <summary>What nobody has asked for.</summary>
    public IEnumerable<FeedElement> Left => Parts.SelectMany(child => child.isTaken ? child.Left : [child]);

    /// <summary>The attributes that nobody has asked for, of what has been taken.</summary>
    public IEnumerable<(FeedElement Element, string Attribute, string Value)> LeftAttributes => Parts.Where(c => c.isTaken)
        .SelectMany(child => child.xml.Attributes()
            .Where(a => !a.IsNamespaceDeclaration && !child.read.Contains(a.Name.LocalName))
            .Select(a => (child, a.Name.LocalName, a.Value)).Concat(child.LeftAttributes));

    /// <summary>The first element of a name that says something, or null. Any further one is left.</summary>
    public FeedElement? Take(string name)
    {
        var found = Children.FirstOrDefault(child => !child.isTaken && child.Name == name && child.SaysSomething);
        if (found is not null)
        {
            found.isTaken = true;
        }

        return found;
    }

    /// <summary>What the first element of a name says, on one line; may be empty.</summary>
    public string TakeLine(string name) => Take(name)?.OneLine ?? "";

    /// <summary>All elements of a name.</summary>
    public IReadOnlyList<FeedElement> TakeAll(string name)
    {
        var found = Children.Where(child => !child.isTaken && child.Name == name).ToArray();
        foreach (var element in found)
        {
            element.isTaken = true;
        }

        return found;
    }

    /// <summary>Takes what a build makes anew, whatever it holds.</summary>
    public void Ignore(params IEnumerable<string> names)
    {
        foreach (var element in Children.Where(child => names.Contains(child.Name)))
        {
            element.isTaken = true;
            element.read.UnionWith(element.xml.Attributes().Select(a => a.Name.LocalName));
            element.Ignore(element.Children.Select(child => child.Name));
        }
    }

    private static string NameOf(XElement xml)
    {
        var (space, name) = (xml.Name.NamespaceName, xml.Name.LocalName);
        var known = Prefixes.FirstOrDefault(p => p.Namespace.Equals(space, StringComparison.OrdinalIgnoreCase)).Prefix;
        return space.Length == 0 ? name : $"{known ?? xml.GetPrefixOfNamespace(space) ?? space}:{name}";
    }

    // An item is an entry of its own.
    private IEnumerable<FeedElement> Parts => Children.Where(child => child.Name != "item");

    private bool SaysSomething => xml.HasAttributes || xml.HasElements || !string.IsNullOrWhiteSpace(xml.Value);
}
