using HrdMedia.Pipelines;
using HrdMedia.Yaml;

namespace HrdMedia.Cli.Drafts;

/// <summary>What options and answers say, judged by the fields' own kinds in their own words.</summary>
internal static class Answers
{
    /// <summary>The value.</summary>
    /// <param name="option">The option that gives it, for the message.</param>
    /// <param name="text">What was written.</param>
    /// <param name="kind">The field's kind.</param>
    /// <exception cref="WrongCallException">The kind does not take it.</exception>
    public static T Read<T>(string option, string text, Kind<T> kind)
    {
        var bag = new DiagnosticBag();
        var value = kind.Read(new YamlScalar(text, IsPlain: false, default), new FieldContext("", "en", bag));
        return bag.Sorted() is [var first, ..] ? throw new WrongCallException($"{option}: {first.Message}") : value;
    }
}
