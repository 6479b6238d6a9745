using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Frames;
using NatoGraph.Extraction.Frames.Contests.Judging;
using NatoGraph.Extraction.Frames.Linking;

namespace NatoGraph.Extraction.Tests.Frames.Contests;

/// <summary>Who is a candidate is weighed by the words around the person and by which post is contested there.</summary>
public class ContenderJudgeTests
{
    private const string Contested =
        "Anne Brun, présidente du Parti socialiste, quittera son poste en mai. Deux candidats briguent sa succession. Le député Paul Noir a promis un parti ouvert aux jeunes. "
        + "La maire de Lille, Jeanne Blanc, mise sur les militants.";

    private static readonly DateOnly PublishedOn = new(2024, 5, 10);

    [Theory]
    [InlineData(Contested, "Jeanne Blanc")]
    [InlineData("Qui pour la présidence du Parti socialiste ? Jeanne Blanc a ses partisans. Paul Noir rallie les élus du Nord et part avec une longueur d'avance sur ses concurrents.", "Paul Noir")]
    public void Judge_OneNamedWhereAPostIsContested_IsACandidate(string text, string candidate)
    {
        var claim = Assert.Single(Judged(text), claim => claim.Claim.Extractor == ContenderJudge.Rule);
        Assert.Equal((candidate, "président"), (claim.Person, claim.Role));
    }

    [Fact]
    public void Judge_HolderWhoLeaves_IsNoCandidate() => Assert.DoesNotContain(Judged(Contested), claim => claim is { Person: "Anne Brun", Claim.Predicate: Predicate.CandidateFor });

    [Fact]
    public void Judge_OneNamedWhereNothingIsContested_IsNoCandidate() =>
        Assert.DoesNotContain(Judged("Anne Brun préside le Parti socialiste depuis 2010. Jeanne Blanc a visité une école à Lille."), claim => claim.Claim.Predicate == Predicate.CandidateFor);

    [Fact]
    public void Find_PrizesOfAContender_AreNoneAndEachPostOnce()
    {
        var contender = new ContenderFinder(ClaimFinder.Read(Reading.Of(Contested), PublishedOn, trace: null)).All().First();
        Assert.Null(contender.Prizes[0].Post);
        Assert.Equal(contender.Prizes.Select(prize => prize.Post).Distinct(), contender.Prizes.Select(prize => prize.Post));
    }

    private static List<(ClaimDraft Claim, string Person, string? Role)> Judged(string text)
    {
        var reading = ClaimFinder.Read(Reading.Of(text), PublishedOn, trace: null);
        return [.. from claim in ContenderJudge.Judge(reading, Linker.French.Judge(reading))
                   where claim.Subject is not null
                   let post = reading.Registry.All.FirstOrDefault(entity => entity.Key == claim.Object)
                   select (claim, reading.Article.Text.Entity(claim.Subject!).Name, post?.Role)];
    }
}
