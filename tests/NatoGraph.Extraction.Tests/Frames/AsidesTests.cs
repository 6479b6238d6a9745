using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;

namespace NatoGraph.Extraction.Tests.Frames;

/// <summary>Sentences that say something of one person in passing while they tell of another.</summary>
public class AsidesTests
{
    private const string Opening = "Claire Brun a pris mardi ses fonctions de secrétaire générale de l'OTAN. ";

    [Theory]
    [InlineData("Elle succède à Paul Lenoir, en poste depuis juin 2014.")]
    [InlineData("Elle succède au Belge Paul Lenoir, premier titulaire du poste, qui l'occupait depuis le 4 avril 2014.")]
    [InlineData("Elle remplace Paul Lenoir, qui avait fait savoir au printemps qu'il partirait.")]
    [InlineData("Elle succède à Paul Lenoir, parti le 17 août.")]
    [InlineData("Elle succède à Paul Lenoir, mort en août.")]
    [InlineData("Elle succède à Paul Lenoir, qu'on était allé chercher le 8 mars pour organiser le sommet.")]
    [InlineData("Elle succède à Paul Lenoir, aujourd'hui ambassadeur de Belgique en France.")]
    public void Extract_DateOfThePredecessor_IsNotTheSuccessors(string text)
    {
        var handovers = Claims(Opening + text).Where(claim => claim.Predicate == Predicate.Succeeds).ToList();

        Assert.NotEmpty(handovers);
        Assert.All(handovers, claim => Assert.Equal("2024-10-01", claim.From?.ToString()));
    }

    [Theory]
    [InlineData("Elle succède à Paul Lenoir, en poste depuis juin 2014.", "2014-06", null)]
    [InlineData("Elle succède au Belge Paul Lenoir, premier titulaire du poste, qui l'occupait depuis le 4 avril 2014.", "2014-04-04", null)]
    [InlineData("Elle succède à Paul Lenoir, parti le 17 août.", null, "2024-08-17")]
    [InlineData("Elle succède à Paul Lenoir, mort en août.", null, "2024-08")]
    [InlineData("Elle remplace Paul Lenoir, qui a démissionné le 20 septembre.", null, "2024-09-20")]
    public void Extract_DateOfThePredecessor_IsHis(string text, string? from, string? until)
    {
        var claims = Claims(Opening + text);
        var predecessor = claims.First(claim => claim.Predicate == Predicate.Succeeds).Object;

        Assert.Contains(claims, claim => claim.Predicate == Predicate.HoldsPost && claim.Subject == predecessor && claim.From?.ToString() == from && claim.Until?.ToString() == until);
    }

    [Fact]
    public void Extract_DateBeforeASemicolon_IsNotThatOfWhatFollows() =>
        Assert.DoesNotContain(
            Claims("Claire Brun préside le Comité olympique depuis janvier 2023 ; elle a succédé à Paul Lenoir."),
            claim => claim.EventKind == EventKind.Handover);

    [Fact]
    public void Extract_FormerMinisterWhoResigned_LeavesThatPostAndNotTheNewOne()
    {
        var claims = Claims(Opening + "L'ancienne ministre belge de la Défense, qui avait démissionné en avril 2020, a 60 ans.");

        Assert.DoesNotContain(claims, claim => claim.Predicate == Predicate.HoldsPost && claim.From is null && claim.Until?.ToString() == "2020-04"
            && claim.Object == claims.First(held => held.From is not null).Object);
    }

    [Fact]
    public void Extract_PredecessorInOfficeSince_IsNotTheSuccessor()
    {
        var claims = Claims(Opening + "Elle remplace Paul Lenoir. Son prédécesseur était en poste depuis mai 2017.");
        var handover = claims.First(claim => claim.Predicate == Predicate.Succeeds);

        Assert.Contains(claims, claim => claim.Subject == handover.Object && claim.From?.ToString() == "2017-05");
        Assert.DoesNotContain(claims, claim => claim.Subject == handover.Subject && claim.From?.ToString() == "2017-05");
    }

    [Fact]
    public void Extract_DateOfAParticipleOfWhoLeaves_IsNotTheHandovers() =>
        Assert.DoesNotContain(
            Claims("Nommé en 2017 secrétaire général de l'OTAN, Paul Lenoir cédera son fauteuil à Claire Brun."),
            claim => claim.Predicate == Predicate.Succeeds && claim.From?.ToString() == "2017");

    [Fact]
    public void Extract_DateOfAParticipleOfWhoTakesOver_IsTheHandovers() =>
        Assert.Contains(
            Claims("Élue le 3 septembre à Oslo présidente du FMI, Claire Brun a succédé à Paul Lenoir."),
            claim => claim.Predicate == Predicate.Succeeds && claim.From?.ToString() == "2024-09-03");

    [Fact]
    public void Extract_DateOfAnotherHolderInARelativeClause_IsNotTheBeginning() =>
        Assert.DoesNotContain(
            Claims("Mardi, Claire Brun, maire de Gand, est devenue ministre belge des Finances, où Paul Lenoir avait officié de 2009 à 2013."),
            claim => claim is { Predicate: Predicate.HoldsPost, Subject: "person/claire-brun" } && claim.From?.ToString() == "2009");

    [Theory]
    [InlineData("D'abord trésorière du Parti du centre, puis maire de Gand, elle devient présidente de la Fédération des vins.", 3)]
    [InlineData("Tour à tour avocate, magistrate et maire de Gand, elle a quitté la ville.", 1)]
    public void Extract_PostsThatOpenASentence_AreThoseOfItsSubject(string text, int count) =>
        Assert.Equal(count, Claims("Claire Brun est née à Gand. " + text).Where(claim => claim is { Predicate: Predicate.HoldsPost, Subject: "person/claire-brun" }).Select(claim => claim.Object).Distinct().Count());

    [Theory]
    [InlineData("Claire Brun a été choisie après le retrait de la candidature du Norvégien Paul Lenoir au poste de secrétaire général de l'OTAN.")]
    [InlineData("Paul Lenoir a retiré lundi sa candidature au poste de secrétaire général de l'OTAN.")]
    public void Extract_CandidacyWithdrawn_IsDeniedAndNoTenure(string text)
    {
        var claims = Claims(text);
        var candidacy = Assert.Single(claims, claim => claim.Predicate == Predicate.CandidateFor && claim.Modality == Modality.Denied);

        Assert.DoesNotContain(claims, claim => claim.Predicate == Predicate.HoldsPost && claim.Subject == candidacy.Subject);
    }

    [Theory]
    [InlineData("Le Belge Paul Lenoir, secrétaire général adjoint, a assuré l'intérim pendant trois semaines.")]
    [InlineData("Paul Lenoir avait de nouveau assuré l'intérim.")]
    public void Extract_Interim_IsActing(string text) =>
        Assert.Contains(Claims(Opening + text), claim => claim.Predicate == Predicate.HoldsPost && claim.Acting
            && claim.Object == Claims(Opening + text).First(held => held.From is not null).Object);

    [Fact]
    public void Extract_MandateProlonged_IsNoEndOfTheTenure() =>
        Assert.DoesNotContain(
            Claims("Les alliés ont prolongé le mandat du secrétaire général de l'OTAN Paul Lenoir jusqu'au 30 septembre 2025."),
            claim => claim.Predicate == Predicate.HoldsPost && claim.Until is not null);

    [Fact]
    public void Extract_ChosenBeforeTheBeginning_BeginsWhenInOffice() =>
        Assert.DoesNotContain(
            Claims(Opening + "Claire Brun avait été choisie le 4 avril."),
            claim => claim.Predicate == Predicate.HoldsPost && claim.From?.ToString() == "2024-04-04");

    [Fact]
    public void Extract_LeftInOrderToBecome_LooksBack() =>
        Assert.Contains(
            Claims(Opening + "Elle remplace Paul Lenoir, qui a quitté ses fonctions le 6 novembre pour devenir ministre de la Défense de la Belgique."),
            claim => claim.Predicate == Predicate.HoldsPost && claim.Until?.ToString() == "2023-11-06");

    [Fact]
    public void Extract_HandedOverAfterASpan_HappenedAtItsEnd() =>
        Assert.Contains(
            Claims("Claire Brun a été directrice générale du FMI de 2014 à 2020, avant de céder son poste à Paul Lenoir."),
            claim => claim.Predicate == Predicate.Succeeds && claim.From?.ToString() == "2020");

    [Fact]
    public void Extract_NewHolderSwornIn_TakesUpTheNewPost() =>
        Assert.Contains(
            Claims("Le nouveau premier ministre danois, Paul Lenoir, a prêté serment lundi."),
            claim => claim.Predicate == Predicate.HoldsPost && claim.From?.ToString() == "2024-09-30");

    [Fact]
    public void Extract_LastingOfTheOtherPerson_IsNotTheBeginning() =>
        Assert.DoesNotContain(
            Claims(Opening + "Elle remplace Paul Lenoir, inamovible depuis 2004."),
            claim => claim.Predicate == Predicate.Succeeds && claim.From?.ToString() == "2004");

    [Fact]
    public void Extract_StampedHeadAndNoDay_DatesTheHandoverByTheStamp() =>
        Assert.Contains(
            Claims("date 2024-09 Du neuf au FMI.\n\nClaire Brun succède à Paul Lenoir à la tête du FMI."),
            claim => claim.Predicate == Predicate.Succeeds && claim.From?.ToString() == "2024-09");

    private static List<ClaimDraft> Claims(string text) =>
        [.. new ClaimExtractor().Extract(new ArticleText("test", text, new DateOnly(2024, 10, 1)), CancellationToken.None).Claims];
}
