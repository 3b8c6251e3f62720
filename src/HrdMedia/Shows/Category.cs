using HrdMedia.Feeds;
using HrdMedia.Yaml;

namespace HrdMedia.Shows;

/// <summary>Reads categories of Apple's closed list.</summary>
public static class Category
{
    private const string Separator = " > ";

    /// <summary>The category's name, or the category, <c>&gt;</c> and the subcategory.</summary>
    public static Kind<AppleCategory?> Kind { get; } = new("category",
        new WordsShape([.. AppleCategories.All.Select(FullName)]), null, (node, context) =>
    {
        var text = Kinds.Scalar(node, context, "a category");
        var category = AppleCategories.All.FirstOrDefault(c => FullName(c) == text);
        if (category is null && text is not null)
        {
            context.Diagnostics.Error(FieldCodes.Category, node.Place, $"'{text}' is not one of Apple's categories. " +
                Suggestion.For(text, AppleCategories.All.Select(FullName), OfSubcategory(text)));
        }

        return category;
    });

    private static string FullName(AppleCategory category) =>
        category.Parent is { } parent ? parent.Name + Separator + category.Name : category.Name;

    private static string OfSubcategory(string text)
    {
        var sub = AppleCategories.All.FirstOrDefault(c => string.Equals(c.Name, text, StringComparison.OrdinalIgnoreCase));
        return sub is null ? "Choose one of Apple's list, like 'Society & Culture > Documentary'." : $"Write '{FullName(sub)}'.";
    }
}
