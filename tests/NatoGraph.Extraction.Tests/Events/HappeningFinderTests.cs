using System.Collections.Immutable;
using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Events;
using NatoGraph.Extraction.Frames;
using NatoGraph.Extraction.Frames.Linking;

namespace NatoGraph.Extraction.Tests.Events;

public class HappeningFinderTests
{
    private static readonly DateOnly PublishedOn = new(2024, 10, 2);

    public static TheoryData<string> Names => [.. Happening.French.Select(happening => happening.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Find_WordsOfEveryKind_FindTheirExampleAndNotTheirCounterExample(string name)
    {
        var happening = Happening.French.Single(one => one.Name == name);

        Assert.Contains(Find(happening.Example), claim => claim.EventKind == happening.Kind && claim.Extractor == $"fr.happening.{name}/1");
        Assert.DoesNotContain(Find(happening.Counter), claim => claim.Extractor == $"fr.happening.{name}/1");
    }

    [Theory]
    [InlineData("Le 26 mai, le président Paul Lenoir, au terme d'une longue réunion avec ses conseillers, a désigné Claire Brun.", EventKind.Appointment, "2024-05-26")]
    [InlineData("Mardi, à l'issue d'un scrutin serré et contesté par ses adversaires, le conseil a désigné Claire Brun.", EventKind.Appointment, "2024-10-01")]
    [InlineData("Nommée en 2014, Claire Brun a rendu son tablier le 3 mai.", EventKind.Resignation, "2024-05-03")]
    public void Extract_DateFarFromTheVerb_IsThatOfTheEvent(string text, EventKind kind, string date) =>
        Assert.Contains(Extract(text), claim => claim.EventKind == kind && claim.From?.ToString() == date);

    [Theory]
    [InlineData("Démissionnaire depuis le 20 avril, Claire Brun se tait.", "2024-04-20")]
    [InlineData("Le poste est libre depuis la suspension, le 28 février dernier, de Claire Brun.", "2024-02-28")]
    [InlineData("12 avril 2008. Journée d'émeutes. Le Sénat renvoie Paul Noir.", "2008-04-12")]
    public void Find_DateAwayFromTheWords_IsThatOfTheResignation(string text, string date) =>
        Assert.Contains(Find(text), claim => claim.EventKind == EventKind.Resignation && claim.From?.ToString() == date);

    [Theory]
    [InlineData("Claire Brun n'a pas été nommée mardi.")]
    [InlineData("Le ministre a nommé l'opération « Sentinelle » en mars.")]
    public void Find_NobodyNamed_IsNoAppointment(string text) => Assert.Empty(Find(text));

    [Theory]
    [InlineData("Anne Brun devient ministre de la Santé de la France le 1er novembre.")]
    [InlineData("Anne Brun sera la ministre de la Santé de la France le 1er novembre.")]
    public void Merged_PostBegunOnADate_IsReadAsAnAppointment(string text) =>
        Assert.Contains(Merged(text), claim => claim.EventKind == EventKind.Appointment && claim.From is not null);

    [Fact]
    public void Extract_PostHeldSinceADate_IsNoAppointment() =>
        Assert.DoesNotContain(Extract("Anne Brun, ministre de la Santé de la France depuis mars 2022, a parlé."), claim => claim.EventKind == EventKind.Appointment);

    /// <summary>What is read, before its events are judged.</summary>
    private static ImmutableArray<ClaimDraft> Merged(string text)
    {
        var reading = ClaimFinder.Read(Reading.Of(text), PublishedOn, trace: null);
        return ClaimFinder.Merged(reading, Linker.French.Judge(reading));
    }

    private static List<ClaimDraft> Find(string text)
    {
        var article = ArticleView.Of(Reading.Of(text), PublishedOn);
        return [.. article.Sentences.SelectMany(sentence => HappeningFinder.Find(sentence, []))];
    }

    private static ImmutableArray<ClaimDraft> Extract(string text) =>
        new ClaimExtractor().Extract(new ArticleText("test", text, PublishedOn), CancellationToken.None).Claims;
}
