namespace HrdMedia.Guard;

/// <summary>The last words that some name has, of which a whole name may come together, in any order and with one other word
/// between them.</summary>
/// <param name="list">The names.</param>
/// <param name="found">Is told of each.</param>
internal sealed class RecentWords(NameList list, Action<NameHit> found)
{
    private const int Kept = 12;

    private readonly List<Recent> words = [];
    private readonly List<Recent> chosen = [];

    /// <summary>Forgets them.</summary>
    public void Clear() => words.Clear();

    /// <summary>One more word.</summary>
    /// <param name="form">As a name has it.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="index">The how many-th word of its text it is.</param>
    public void Add(NameForm form, NameHit place, int index)
    {
        words.RemoveAll(word => index - word.Index > NameList.MostWords);
        Add(new Recent(form.Form, form.Key, place, index));
    }

    private void Add(Recent word)
    {
        chosen.Clear();
        chosen.Add(word);
        Try(words.Count);
        if (words.Count >= 2 * Kept)
        {
            words.RemoveAt(0);
        }

        words.Add(word);
    }

    private void Try(int until)
    {
        for (var i = until - 1; i >= 0; i--)
        {
            var word = words[i];
            if (word.Form != chosen[0].Form || word.Place.End > chosen[^1].Place.Start)
            {
                continue;
            }

            chosen.Add(word);
            // A second name or an initial may stand between.
            if (chosen[0].Index - word.Index <= chosen.Count && list.IsName(word.Form, [.. chosen.Select(c => c.Word)]))
            {
                found(new NameHit(word.Place.Start, chosen[0].Place.End, DisguiseOf(word.Form)));
            }

            if (chosen.Count < NameList.MostWords)
            {
                Try(i);
            }

            chosen.RemoveAt(chosen.Count - 1);
        }
    }

    private Disguise DisguiseOf(char form) => chosen.Max(c => c.Place.Disguise) is var most && most != Disguise.Plain ? most
        : form != 's' ? Disguise.Transliterated : Disguise.Plain;

    private readonly record struct Recent(char Form, string Word, NameHit Place, int Index);
}
