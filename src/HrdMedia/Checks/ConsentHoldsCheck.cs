using HrdMedia.Consents;
using HrdMedia.Pipelines;

namespace HrdMedia.Checks;

/// <summary>Says which consents end soon, and what is left out because one has ended.</summary>
/// <param name="isFinal">Whether an end is an error: a build leaves out what has ended and goes on, because one that stopped
/// would leave it online.</param>
public sealed class ConsentHoldsCheck(bool isFinal) : ICheck<Catalog>
{
    /// <inheritdoc/>
    public void Check(Catalog catalog, DiagnosticBag diagnostics)
    {
        foreach (var given in GivenConsent.All(catalog))
        {
            var consent = given.Consent;
            var state = consent.At(catalog.Present);
            var whose = $"The consent of '{given.PersonId}'";
            // Who takes a consent back does so by a pull request, which must not be red.
            if (state >= ConsentState.Ended && isFinal && consent.Withdrawn is null)
            {
                diagnostics.Error(ConsentCodes.Ended, PlaceOf(consent), $"{whose} {End(consent)}. Ask, and write the new " +
                    $"dates, or delete {(given.Episode is null ? "the person" : "their part or the episode")}.");
            }
            else if (state >= ConsentState.Ended && !isFinal)
            {
                diagnostics.Warning(ConsentCodes.LeftOut, PlaceOf(consent), $"{whose} {End(consent)}: " +
                    $"{LeftOut(given)} left out of everything that is published. Ask, and write the new dates, or " +
                    "delete it.");
            }
            else if (state == ConsentState.EndsSoon && !isFinal)
            {
                diagnostics.Warning(ConsentCodes.EndsSoon, PlaceOf(consent), $"{whose} ends after " +
                    $"'{consent.Until!.Value.Value}': what rests on it is left out from then on. Ask, and write the new dates.");
            }
        }
    }

    private static string LeftOut(GivenConsent given) =>
        given.Episode is { } episode ? $"'{episode.FullId}' is" : "the person is";

    private static Place PlaceOf(Consent consent) => consent.Withdrawn?.Place ?? consent.Until?.Place ?? consent.Place;

    private static string End(Consent consent) => consent.Withdrawn is not null ? "was withdrawn"
        : $"has ended with '{consent.Until!.Value.Value}'";
}
