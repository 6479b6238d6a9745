using System.Collections.Immutable;
using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;

namespace NatoGraph.Extraction.Tests.Events;

public class ActEventsTests
{
    [Theory]
    [InlineData("Le 26 mai, le président Paul Lenoir, au terme d'une longue réunion avec ses conseillers, a désigné Claire Brun.", EventKind.Appointment, "2024-05-26")]
    [InlineData("Mardi, à l'issue d'un scrutin serré et contesté par ses adversaires, le conseil a désigné Claire Brun.", EventKind.Appointment, "2024-10-01")]
    public void Extract_DateFarFromTheVerb_IsThatOfTheEvent(string text, EventKind kind, string date) =>
        Assert.Contains(Extract(text), claim => claim.EventKind == kind && claim.From?.ToString() == date);

    [Theory]
    [InlineData("Claire Brun n'a pas été nommée mardi.")]
    [InlineData("Le ministre a nommé l'opération « Sentinelle » en mars.")]
    public void Extract_NobodyNamed_IsNoAppointment(string text) => Assert.DoesNotContain(Extract(text), claim => claim.Extractor == "fr.event.act/1");

    private static ImmutableArray<ClaimDraft> Extract(string text) =>
        new ClaimExtractor().Extract(new ArticleText("test", text, new DateOnly(2024, 10, 1)), CancellationToken.None).Claims;
}
