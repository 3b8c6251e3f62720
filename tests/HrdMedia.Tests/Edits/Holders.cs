using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace HrdMedia.Tests.Edits;

/// <summary>Which fields lead to an object.</summary>
internal static class Holders
{
    private const BindingFlags All = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    /// <summary>The ways from an object's fields to another object, through lists and our own types.</summary>
    public static IEnumerable<string> Of(object sought, object from) =>
        Walk(sought, from, from.GetType().Name, new HashSet<object>(ReferenceEqualityComparer.Instance));

    private static IEnumerable<string> Walk(object sought, object? at, string way, HashSet<object> seen)
    {
        if (ReferenceEquals(at, sought))
        {
            return [way];
        }

        if (at is null or string or Type || at.GetType().IsPrimitive || at.GetType().IsEnum || !seen.Add(at))
        {
            return [];
        }

        return at is IEnumerable many ? many.Cast<object?>().SelectMany(one => Walk(sought, one, $"{way}[]", seen))
            : at is ITuple or DictionaryEntry || at.GetType().Name.StartsWith("KeyValuePair", StringComparison.Ordinal) ||
                at.GetType().Namespace?.StartsWith("HrdMedia", StringComparison.Ordinal) == true
            ? Fields(at.GetType()).SelectMany(field => Walk(sought, field.GetValue(at), $"{way}.{field.Name}", seen)) : [];
    }

    private static IEnumerable<FieldInfo> Fields(Type? type) =>
        type is null ? [] : type.GetFields(All | BindingFlags.DeclaredOnly).Concat(Fields(type.BaseType));
}
