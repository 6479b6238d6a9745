using System.Collections.Immutable;
using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Events.Judging;
using NatoGraph.Extraction.Frames;
using NatoGraph.Extraction.Frames.Linking;

namespace NatoGraph.Extraction.Tests.Events.Judging;

/// <summary>Which events stand is weighed by what is told around their dates.</summary>
public class EventJudgeTests
{
    private static readonly DateOnly PublishedOn = new(2024, 5, 10);

    [Theory]
    [InlineData("Anne Brun, nommée ministre de la Santé en mars 2012, a démissionné le 4 mai 2014.", EventKind.Resignation, "2014-05-04")]
    [InlineData("Anne Brun, nommée ministre de la Santé en mars 2012, a démissionné le 4 mai 2014.", EventKind.Appointment, "2012-03")]
    [InlineData("Paul Noir a battu Anne Brun dimanche à la mairie de Lyon.", EventKind.Election, "2024-05-05")]
    public void Judge_EventToldByItsVerb_Stands(string text, EventKind kind, string date) =>
        Assert.Contains(Judged(text), claim => claim.EventKind == kind && claim.From?.ToString() == date);

    [Fact]
    public void Judge_AppointmentThatIsOnlyAComplement_IsDropped()
    {
        const string Text = "Selon une nomination annoncée pour 2025, Anne Brun pourrait diriger l'institut de Lyon.";
        Assert.Contains(Read(Text).Claims, claim => claim.EventKind == EventKind.Appointment);
        Assert.DoesNotContain(Judged(Text), claim => claim.EventKind == EventKind.Appointment);
    }

    [Fact]
    public void Candidates_OfADate_AreOneOfEachKind()
    {
        var (article, claims) = Read("Anne Brun a démissionné le 4 mai 2014.");
        Assert.Equal(Enum.GetValues<EventKind>().Length, EventCandidates.In(article, claims).Select(candidate => candidate.Kind).Distinct().Count());
    }

    private static ImmutableArray<ClaimDraft> Judged(string text)
    {
        var (article, claims) = Read(text);
        return EventJudge.Judge(article, claims);
    }

    private static (ArticleView Article, ImmutableArray<ClaimDraft> Claims) Read(string text)
    {
        var reading = ClaimFinder.Read(Reading.Of(text), PublishedOn, trace: null);
        return (reading.Article, ClaimFinder.Merged(reading, Linker.French.Judge(reading)));
    }
}
