using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using HrdMedia.Consents;

namespace HrdMedia.Cli;

/// <summary>The command <c>consent</c>: what people have agreed to, and what ends when.</summary>
internal static class ConsentCommand
{
    /// <summary>The command.</summary>
    /// <param name="common">The options of every command.</param>
    public static Command Create(CommonOptions common)
    {
        var command = new Command("consent", "Lists the consents by the day on which they end, with ids and references and " +
            "without names; --format json for programs. --now tells how it will be on another day.");
        command.SetAction(result =>
        {
            var values = common.Read(result);
            return Session.Run(values, session =>
            {
                session.Site.Engine.Prepare(session.Context);
                var catalog = session.Site.Catalog!;
                GivenConsent[] all = [.. GivenConsent.All(catalog.Whole)
                    .OrderBy(g => g.Consent.At(session.Now) != ConsentState.Withdrawn)
                    .ThenBy(g => g.Consent.LastDay).ThenBy(g => g.PersonId, StringComparer.Ordinal)
                    .ThenBy(g => g.Episode?.FullId ?? "", StringComparer.Ordinal)];
                Console.Out.Write(values.Format == DiagnosticFormat.Json ? Json(all, session.Now) : Text(all, session.Now));
                return ExitCodes.Done;
            });
        });
        return command;
    }

    private static string Text(GivenConsent[] all, DateTimeOffset now) => all.Length == 0 ? "No consent is written.\n"
        : string.Concat(all.Select(given => $"{Day(given.Consent),-10}  {Word(given.Consent.At(now)),-9}  " +
            $"{given.Consent.Reference.Value}  {given.PersonId}  {given.Episode?.FullId ?? "(everything else)"}  " +
            $"{string.Join(' ', given.Consent.Scope.Select(Consent.Word))}\n"));

    private static string Json(GivenConsent[] all, DateTimeOffset now)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true }))
        {
            json.WriteStartArray();
            foreach (var given in all)
            {
                Write(json, given, now);
            }

            json.WriteEndArray();
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter json, GivenConsent given, DateTimeOffset now)
    {
        json.WriteStartObject();
        json.WriteString("ref", given.Consent.Reference.Value);
        json.WriteString("person", given.PersonId);
        json.WriteString("episode", given.Episode?.FullId);
        json.WriteString("state", Word(given.Consent.At(now)));
        json.WriteString("until", given.Consent.Until is null ? null : Day(given.Consent));
        json.WriteString("reviewed", given.Consent.Reviewed?.Value.ToString());
        json.WriteStartArray("scope");
        foreach (var scope in given.Consent.Scope)
        {
            json.WriteStringValue(Consent.Word(scope));
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Day(Consent consent) => consent.Until is null ? "no end"
        : consent.LastDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Word(ConsentState state) => state switch
    {
        ConsentState.Holds => "holds",
        ConsentState.EndsSoon => "ends soon",
        ConsentState.Ended => "ended",
        _ => "withdrawn",
    };
}
