using CsCheck;
using HrdMedia.Search;

namespace HrdMedia.Tests.Search;

public sealed class PostingListsTests
{
    [Fact]
    public void Lists_that_grow_side_by_side_hold_what_was_added_to_each() => Gen
        .Select(Gen.Int[0, 6], Gen.Int[1, 100_000], Gen.Int[0, 4]).Array[1, 3000].Sample(added =>
        {
            var lists = new PostingLists();
            var (wanted, passage) = (Enumerable.Range(0, 7).Select(_ => Levels()).ToArray(), 0);
            foreach (var _ in wanted)
            {
                lists.Begin();
            }

            foreach (var (list, gap, level) in added)
            {
                passage += gap % (1 << (gap % 17));
                passage++;
                lists.Add(list, passage, level);
                wanted[list][level].Add(passage);
            }

            for (var list = 0; list < wanted.Length; list++)
            {
                var found = Levels();
                lists.AddTo(found, list);
                Assert.Equal(wanted[list], found);
            }
        });

    [Fact]
    public void Words_have_the_numbers_of_their_first_appearance() => Gen.String[Gen.Char['a', 'f'], 0, 5].Array[0, 3000]
        .Sample(words =>
        {
            var table = new WordTable();
            var order = words.Distinct().ToArray();

            Assert.Equal(words.Select(w => Array.IndexOf(order, w)), words.Select(w => table.NumberOf(w)));
            Assert.Equal(order, Enumerable.Range(0, table.Count).Select(number => table[number].ToString()));
        });

    private static List<int>[] Levels() => [.. Enumerable.Range(0, Impact.Levels).Select(_ => new List<int>())];
}
