using System.Diagnostics.CodeAnalysis;

namespace HrdMedia.Feeds;

/// <summary>Apple's closed list of podcast categories: 19 and their 91 subcategories (Apple Podcasts categories).</summary>
public static class AppleCategories
{
    /// <summary>All categories in Apple's order, each followed by its own subcategories; no name is there twice.</summary>
    public static IReadOnlyList<AppleCategory> All { get; } =
    [
        .. Group("Arts", "Books", "Design", "Fashion & Beauty", "Food", "Performing Arts", "Visual Arts"),
        .. Group("Business", "Careers", "Entrepreneurship", "Investing", "Management", "Marketing", "Non-Profit"),
        .. Group("Comedy", "Comedy Interviews", "Improv", "Stand-Up"),
        .. Group("Education", "Courses", "How To", "Language Learning", "Self-Improvement"),
        .. Group("Fiction", "Comedy Fiction", "Drama", "Science Fiction"),
        .. Group("Government"),
        .. Group("History"),
        .. Group("Health & Fitness", "Alternative Health", "Fitness", "Medicine", "Mental Health", "Nutrition",
            "Sexuality"),
        .. Group("Kids & Family", "Education for Kids", "Parenting", "Pets & Animals", "Stories for Kids"),
        .. Group("Leisure", "Animation & Manga", "Automotive", "Aviation", "Crafts", "Games", "Hobbies", "Home & Garden",
            "Video Games"),
        .. Group("Music", "Music Commentary", "Music History", "Music Interviews"),
        .. Group("News", "Business News", "Daily News", "Entertainment News", "News Commentary", "Politics",
            "Sports News", "Tech News"),
        .. Group("Religion & Spirituality", "Buddhism", "Christianity", "Hinduism", "Islam", "Judaism", "Religion",
            "Spirituality"),
        .. Group("Science", "Astronomy", "Chemistry", "Earth Sciences", "Life Sciences", "Mathematics",
            "Natural Sciences", "Nature", "Physics", "Social Sciences"),
        .. Group("Society & Culture", "Documentary", "Personal Journals", "Philosophy", "Places & Travel",
            "Relationships"),
        .. Group("Sports", "Baseball", "Basketball", "Cricket", "Fantasy Sports", "Football", "Golf", "Hockey", "Rugby",
            "Running", "Soccer", "Swimming", "Tennis", "Volleyball", "Wilderness", "Wrestling"),
        .. Group("Technology"),
        .. Group("True Crime"),
        .. Group("TV & Film", "After Shows", "Film History", "Film Interviews", "Film Reviews", "TV Reviews"),
    ];

    /// <summary>Finds a category or subcategory by its exact name; case matters to Apple, so it matters here.</summary>
    public static bool TryFind(string name, [NotNullWhen(true)] out AppleCategory? category)
    {
        category = All.FirstOrDefault(c => c.Name == name);
        return category is not null;
    }

    private static IEnumerable<AppleCategory> Group(string name, params string[] parts)
    {
        var parent = new AppleCategory(name, null);
        return parts.Select(part => new AppleCategory(part, parent)).Prepend(parent);
    }
}
