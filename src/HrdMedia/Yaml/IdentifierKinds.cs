using HrdMedia.Countries;
using HrdMedia.Feeds;
using HrdMedia.Pipelines;
using HrdMedia.Text;

namespace HrdMedia.Yaml;

/// <summary>Ids, codes and addresses.</summary>
public static class IdentifierKinds
{
    private static readonly WordsShape CountryShape = new([.. CountryNames.Codes],
        [.. CountryNames.Codes.Select(code => CountryNames.In("en", code))]);

    /// <summary>A UUID (RFC 9562), kept as it is written.</summary>
    public static Kind<string> Uuid { get; } = UuidOr(_ => "if it is published, keep the one it had");

    /// <summary>A UUID; of another text it says what else to do.</summary>
    public static Kind<string> UuidOr(Func<string, string> advice) =>
        new("UUID", new TextShape(Patterns.Uuid), "", (node, context) =>
    {
        // The parser of UUIDs takes blanks around one, which would make it another identity in apps.
        var text = Kinds.Scalar(node, context, "a UUID")?.Trim();
        if (text is not null && !(Guid.TryParseExact(text, "D", out var guid) && guid != Guid.Empty))
        {
            context.Diagnostics.Error(FieldCodes.Uuid, node.Place,
                $"'{text}' is not a UUID. For something new write {Guid.NewGuid()}; {advice(text)}.");
        }

        return text ?? "";
    }, () => Guid.NewGuid().ToString());

    /// <summary>A BCP 47 language tag.</summary>
    public static Kind<string> Language { get; } = new("language", new TextShape(LanguageTag.Pattern), "en", (node, context) =>
    {
        var text = Kinds.Scalar(node, context, "a language");
        if (text is not null && !LanguageTag.IsValid(text))
        {
            context.Diagnostics.Error(FieldCodes.Language, node.Place,
                $"'{text}' is not a language tag. {LanguageTag.Suggest(text)}");
        }

        return text is null ? "en" : Shared(LanguageTag.Canonical(text));
    }, () => "en");

    /// <summary>An ISO 3166-1 alpha-2 code in capitals; nothing finer than a country can be written.</summary>
    public static Kind<string> Country { get; } = new("country", CountryShape, "", (node, context) =>
    {
        var text = Kinds.Scalar(node, context, "a country");
        if (text is not null && !CountryNames.Contains(text))
        {
            context.Diagnostics.Error(FieldCodes.Country, node.Place,
                IsList(text) ? InBrackets(text, code => code)
                : $"'{text}' is not a country code of two capitals (ISO 3166-1). {CountryNames.Suggest(text)}",
                CountryNames.Contains(text.ToUpperInvariant()) ? new Repair(node.Place, text, text.ToUpperInvariant()) : null);
        }

        return Shared(text);
    });

    /// <summary>The id of something: lower-case letters, digits and hyphens.</summary>
    public static Kind<string> Id { get; } = new("id", new TextShape(Patterns.Id, CanBeNumber: true), "", (node, context) =>
    {
        var text = Kinds.Scalar(node, context, "an id");
        if (text is not null && !Ids.IsValid(text))
        {
            context.Diagnostics.Error(FieldCodes.Id, node.Place, IsList(text) ? InBrackets(text, Ids.From)
                : $"'{text}' is not an id: those are lower-case letters a-z, digits and hyphens. Write '{Ids.From(text)}'.",
                // What differs by more than capitals and what parts words may be another's.
                Ids.From(text) is var id && id == text.ToLowerInvariant().Replace(' ', '-').Replace('_', '-')
                    ? new Repair(node.Place, text, id) : null);
            return "";
        }

        return Shared(text);
    });

    /// <summary>The id of an episode: its show's, a slash, and its own.</summary>
    public static Kind<string> Episode { get; } = new("episode", new TextShape(Patterns.Episode), "", (node, context) =>
    {
        var text = Kinds.Scalar(node, context, "an episode");
        if (text is not null && !(text.Split('/') is [var show, var episode] && Ids.IsValid(show) && Ids.IsValid(episode)))
        {
            context.Diagnostics.Error(FieldCodes.Id, node.Place,
                $"'{text}' does not name an episode. Write the show's folder, a slash and the file's name without ending, " +
                "like humanity/002-chile.");
            return "";
        }

        return text ?? "";
    });

    /// <summary>An absolute address with http or https.</summary>
    public static Kind<string> Url { get; } = new("url", new TextShape(Patterns.Url), "", (node, context) =>
    {
        var text = Kinds.Scalar(node, context, "a web address");
        if (text is null || WebAddress.IsPublishable(text))
        {
            return text ?? "";
        }

        context.Diagnostics.Error(FieldCodes.Url, node.Place, WebAddress.Explain(text));
        return "";
    }, () => "https://example.org/page");

    /// <summary>The address under which a site stands, in its normal form and with a slash at its end.</summary>
    public static Kind<string> BaseUrl { get; } = new("url", new TextShape(Patterns.BaseUrl), "", (node, context) =>
    {
        var text = Url.Read(node, context);
        var cut = text.IndexOfAny(['?', '#']);
        if (cut >= 0)
        {
            context.Diagnostics.Error(FieldCodes.Url, node.Place,
                $"A site's address has no '{text[cut]}' in it. Write {text[..cut]}.");
        }

        return text.Length == 0 || cut >= 0 ? "" : new Uri(text).AbsoluteUri.TrimEnd('/') + "/";
    });

    /// <summary>A mail address.</summary>
    public static Kind<string> Email { get; } = new("e-mail",
        new TextShape(Patterns.Email, RssTags.MaxText), "", (node, context) =>
    {
        var text = Kinds.Scalar(node, context, "an e-mail address");
        if (text is not null && !(text.Split('@') is [{ Length: > 0 }, var host] && host.Contains('.', StringComparison.Ordinal)
            && !text.Any(char.IsWhiteSpace) && text.Length <= RssTags.MaxText))
        {
            context.Diagnostics.Error(FieldCodes.Email, node.Place,
                $"'{text}' is not an e-mail address. Write it like podcast@example.org.");
        }

        return text ?? "";
    });

    /// <summary>The name of a file beside this one.</summary>
    public static Kind<string> FileName { get; } = new("file",
        new TextShape(Patterns.FileName, CanBeNumber: true), "", (node, context) =>
    {
        var text = Kinds.Scalar(node, context, "a file name");
        if (text is null || (Ids.IsFileName(text) && !text.StartsWith('.')))
        {
            return text ?? "";
        }

        context.Diagnostics.Error(FieldCodes.FileName, node.Place, text.Contains('/', StringComparison.Ordinal) ||
            text.Contains('\\', StringComparison.Ordinal)
            ? $"'{text}' leads to another folder. Put the file beside this one and write its name alone."
            : $"'{text}' cannot be a file's name here: use a-z, 0-9, '-', '_' and '.'. Rename the file to " +
                $"'{Ids.FileNameFrom(text)}'.");
        return "";
    });

    // The same few stand in thousands of files: each is kept once.
    private static string Shared(string? text) => text is null ? "" : string.Intern(text);

    private static bool IsList(string text) => text.Contains(',', StringComparison.Ordinal);

    private static string InBrackets(string text, Func<string, string> item)
    {
        var items = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(item);
        return $"'{text}' is one value, and no list. Write [{string.Join(", ", items)}].";
    }
}
