using HrdMedia.People;
using HrdMedia.Pipelines;

namespace HrdMedia.Checks;

/// <summary>A name that is not said is not given away by a face, and a voice is altered so that it stays so.</summary>
public sealed class IdentityHoldsTogetherCheck : ICheck<Catalog>
{
    /// <inheritdoc/>
    public void Check(Catalog catalog, DiagnosticBag diagnostics)
    {
        foreach (var person in catalog.People)
        {
            CheckFace(person, new Place(catalog.SourceOf(person), 1, 1), diagnostics);
            CheckVoice(person, diagnostics);
        }
    }

    private static void CheckFace(Person person, Place file, DiagnosticBag diagnostics)
    {
        if (person.Image is null || person.Display == PersonDisplay.Name)
        {
            return;
        }

        switch (person)
        {
            case { Face: null }:
                diagnostics.Error(IdentityCodes.UnsaidFace, file, "The name is not the person's own, and nobody says whether " +
                    "the picture shows who they are. Look at it, and add 'face: none', 'face: drawn' or 'face: blurred'.");
                break;
            case { Face.Value: FaceShown.Shown, Display: PersonDisplay.Withheld }:
                diagnostics.Error(IdentityCodes.WithheldFace, person.Face.Value.Place,
                    "The name is withheld, and the picture shows the face. Delete 'image' and 'face', or show another picture.");
                break;
            case { Face.Value: FaceShown.Shown }:
                diagnostics.Warning(IdentityCodes.PseudonymFace, person.Face.Value.Place,
                    "The name is changed, and the picture shows the face: who knows it knows the name. Show another picture.");
                break;
        }
    }

    private static void CheckVoice(Person person, DiagnosticBag diagnostics)
    {
        if (person.Voice is { Value: VoiceHeard.Altered } voice && person.Altered is null)
        {
            diagnostics.Error(IdentityCodes.UnsaidMethod, voice.Place, "Nobody says who has altered the voice, and how. " +
                "Add a line 'altered: {by: …, method: conversion}'.");
        }

        // Without a method, that it is missing has been said.
        if (person.Altered is { Methods.Value.Count: > 0 } change && person.Voice?.Value != VoiceHeard.Altered)
        {
            diagnostics.Error(IdentityCodes.UnsaidMethod, change.Methods.Place, "How a voice was altered is said of one that " +
                "is not. Add a line 'voice: altered', or delete 'altered'.");
        }

        if (person.Altered is { IsLasting: false, Methods: { Value.Count: > 0 } methods })
        {
            diagnostics.Error(IdentityCodes.ReversibleMethod, methods.Place, $"A voice altered by " +
                $"'{string.Join(", ", methods.Value)}' alone can be turned back. Let another voice speak the words, and write " +
                "'conversion' or 'synthesis' here, or 'voice: read-by-actor'.");
        }
    }
}
