using HrdMedia.Consents;
using HrdMedia.Episodes;
using HrdMedia.People;
using HrdMedia.Pipelines;
using HrdMedia.Text;

namespace HrdMedia.Checks;

/// <summary>Nothing of a person is published beyond what they have agreed to.</summary>
public sealed class ConsentCoversCheck : ICheck<Catalog>
{
    /// <inheritdoc/>
    public void Check(Catalog catalog, DiagnosticBag diagnostics)
    {
        GivenConsent[] parts = [.. GivenConsent.Of(catalog.Agreed.Concat(catalog.Scheduled), catalog.Shows, catalog.People)];
        // Whoever agreed to a country being named agreed for the story; without anybody, the episode's countries tell theirs.
        var located = parts.Where(p => p.Consent.Allows(ConsentScope.Country)).Select(p => p.Episode!.FullId).ToHashSet();
        foreach (var part in parts)
        {
            Check(part, OfEpisode(part.Episode!, part.Credit!, located, catalog), diagnostics);
            CheckLanguages(part, LanguagesOf(part.Episode!, catalog), catalog.LanguageOf(part.Episode!), diagnostics);
        }

        foreach (var given in parts.Concat(GivenConsent.Of(catalog.People)))
        {
            // Each episode leads to the person's page: what is there is held against each consent.
            if (catalog.Person(given.PersonId) is { } person)
            {
                Check(given, OfPerson(person, catalog.SourceOf(person)), diagnostics);
                CheckLanguages(given, given.Episode is null ? LanguagesOf(person, catalog) : [], catalog.Settings.Language,
                    diagnostics);
            }
        }
    }

    private static IEnumerable<(ConsentScope Scope, string What)> OfEpisode(Episode episode, Credit credit,
        HashSet<string> located, Catalog catalog)
    {
        if (credit.IsHeard)
        {
            yield return (ConsentScope.Audio, "their voice is in the recording. Take them out of it");
        }

        if (credit.IsHeard && episode.Transcripts.Count > 0)
        {
            yield return (ConsentScope.Transcript, "the episode has a transcript. Delete 'transcript'");
        }

        if (episode.Countries.Count > 0 && !located.Contains(episode.FullId) && catalog.Person(credit.Person.Value) is not null)
        {
            yield return (ConsentScope.Country, "the episode names countries. Delete 'countries'");
        }
    }

    private static IEnumerable<(ConsentScope Scope, string What)> OfPerson(Person person, string source)
    {
        if (person.Display == PersonDisplay.Name)
        {
            yield return (ConsentScope.Name, $"{source} says that 'name' is their own. Write another with 'display: pseudonym'");
        }

        if (person.Image is not null)
        {
            yield return (ConsentScope.Picture, $"{source} shows a picture. Delete 'image' there");
        }

        if (person.Countries.Count > 0)
        {
            yield return (ConsentScope.Country, $"{source} names a country. Delete 'countries' there");
        }
    }

    private static void Check(GivenConsent given, IEnumerable<(ConsentScope Scope, string What)> shown, DiagnosticBag diagnostics)
    {
        foreach (var (scope, what) in shown.Where(s => !given.Consent.Allows(s.Scope)))
        {
            diagnostics.Error(ConsentCodes.BeyondScope, given.Consent.Place,
                $"'{given.PersonId}' has not agreed to '{Consent.Word(scope)}'{In(given)}, but {what}, or ask, and add " +
                $"'{Consent.Word(scope)}' to 'scope'.");
        }
    }

    private static void CheckLanguages(GivenConsent given, IEnumerable<string> shown, string own, DiagnosticBag diagnostics)
    {
        // What is no language is told of where it is written.
        foreach (var language in shown.Where(LanguageTag.IsValid).DistinctBy(LanguageTag.Primary))
        {
            if (!given.Consent.AllowsLanguage(language))
            {
                diagnostics.Error(ConsentCodes.BeyondLanguages, given.Consent.Place,
                    $"'{given.PersonId}' has not agreed to the language '{language}'{In(given)}. Delete what is written in " +
                    "it, or ask, and add it to 'languages'.");
            }
            else if (LanguageTag.Primary(language) != LanguageTag.Primary(own) &&
                !given.Consent.Allows(ConsentScope.Translation))
            {
                diagnostics.Error(ConsentCodes.BeyondScope, given.Consent.Place,
                    $"'{given.PersonId}' has not agreed to 'translation'{In(given)}, but it is published in '{language}' too. " +
                    "Delete what is written in it, or ask, and add 'translation' to 'scope'.");
            }
        }
    }

    private static IEnumerable<string> LanguagesOf(Episode episode, Catalog catalog) =>
        catalog.Languages.Where(language => Translations.Has(episode, language))
            .Concat(episode.Transcripts.Select(t => t.Language)).Concat(episode.ForApps.Alternates.Select(a => a.Language))
            .Append(catalog.LanguageOf(episode)).Where(language => language.Length > 0);

    // A page without a text of its own says the same in every language.
    private static IEnumerable<string> LanguagesOf(Person person, Catalog catalog) => catalog.Languages.Where(language =>
        language == catalog.Settings.Language || (!person.Summary.IsEmpty && person.Summary.IsIn(language)));

    private static string In(GivenConsent given) => given.Episode is { } episode ? $" for '{episode.FullId}'" : "";
}
