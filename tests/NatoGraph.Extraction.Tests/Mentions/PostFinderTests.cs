using NatoGraph.Domain.Entities;
using NatoGraph.Extraction.Mentions;

namespace NatoGraph.Extraction.Tests.Mentions;

public class PostFinderTests
{
    [Theory]
    [InlineData("Le secrétaire général de l’OTAN est là.", "secrétaire général de l'OTAN")]
    [InlineData("Le chef de l’Otan est là.", "secrétaire général de l'OTAN")]
    [InlineData("La Première ministre danoise est là.", "premier ministre du Danemark")]
    [InlineData("Le président américain est là.", "président des États-Unis")]
    [InlineData("Le secrétaire d’Etat américain est là.", "secrétaire d'État des États-Unis")]
    [InlineData("Le chef de la diplomatie polonaise est là.", "ministre des Affaires étrangères de Pologne")]
    [InlineData("Le ministre belge de la Défense est là.", "ministre de la Défense de Belgique")]
    [InlineData("La chancelière allemande est là.", "chancelier d'Allemagne")]
    [InlineData("Le chef du gouvernement allemand est là.", "chancelier d'Allemagne")]
    [InlineData("La commissaire européenne aux Affaires intérieures est là.", "commissaire aux Affaires intérieures de la Commission européenne")]
    [InlineData("La présidence du Conseil européen est vacante.", "président du Conseil européen")]
    [InlineData("Le maire de Pau est là.", "maire de Pau")]
    [InlineData("Le premier-ministre danois est là.", "premier ministre du Danemark")]
    [InlineData("La vice-directrice de l’OTAN est là.", "vice-directeur de l'OTAN")]
    [InlineData("Elle a reçu le secrétaire général de l’OTAN au palais de Laeken.", "secrétaire général de l'OTAN")]
    public void Find_Post_NamesRoleAndOrganisation(string text, string label) =>
        Assert.Equal([label], Reading.Of(text).Names(NodeKind.Post));

    [Theory]
    [InlineData("L’ancien Premier ministre norvégien parle.", nameof(PostModifier.Former))]
    [InlineData("L’ex-Premier ministre norvégien parle.", nameof(PostModifier.Former))]
    [InlineData("Le futur Premier ministre norvégien parle.", nameof(PostModifier.Next))]
    [InlineData("Le Premier ministre norvégien par intérim parle.", nameof(PostModifier.Acting))]
    [InlineData("Le Premier ministre norvégien sortant parle.", nameof(PostModifier.Outgoing))]
    [InlineData("Le quatrième Premier ministre norvégien parle.", nameof(PostModifier.Ordinal))]
    public void Find_Modifier_IsReadWithThePost(string text, string modifier) =>
        Assert.Equal([modifier], Assert.Single(Reading.Of(text).Mentions.OfType<PostMention>()).Modifiers.Select(m => m.ToString()));

    [Theory]
    [InlineData("Un ministre a parlé sous couvert d’anonymat.")]
    [InlineData("Les secrétaires généraux de l’OTAN se succèdent.")]
    [InlineData("L’Italie vote. Anne Brun est titulaire d’un doctorat.")]
    [InlineData("Il arrive en tête du premier tour.")]
    [InlineData("Réuni sous la présidence de Son Excellence Monsieur Paul Noir, le Conseil des ministres du Bénin vote.")]
    [InlineData("Airbus nomme Anne Brun à la tête de son bureau de Rio.")]
    [InlineData("Le chef finlandais Paul Noir jouera Sibelius.")]
    [InlineData("L'organiste titulaire Paul Noir jouera Bach.")]
    [InlineData("Airbus laisse son taux directeur inchangé, dit Paul Noir.")]
    [InlineData("La Suisse délègue à l'Otan les affaires courantes.")]
    [InlineData("Airbus publie ses comptes, qu'il a envoyé au Parlement de Géorgie.")]
    [InlineData("Paul Noir, premier titulaire du poste, s'en va.")]
    [InlineData("Le congrès de la CAF s'est ouvert, raconte notre envoyé spécial à Dakar.")]
    [InlineData("L'Otan recule, et le capitaine Paul Noir le sait.")]
    [InlineData("L'Otan a choisi Anne Brun. Économiste de formation, elle prend le train. Militaire de carrière, il aussi.")]
    [InlineData("L'Otan se réunit à Bruxelles. La présidence, dit Anne Brun à l'Otan, est loin.")]
    [InlineData("La mission principale de l'OTAN et le cabinet fiduciaire de l'ONU.")]
    public void Find_RoleWithoutOneHolderOrOrganisation_IsNoPost(string text) => Assert.Empty(Reading.Of(text).Names(NodeKind.Post));

    [Theory]
    [InlineData("– Anne Brun (PS), Travail", "ministre du Travail de Belgique")]
    [InlineData("– Justice : Me Paul Noir", "ministre de la Justice de Belgique")]
    [InlineData("Anne Brun (PS)      Travail", "ministre du Travail de Belgique")]
    public void Find_PortfolioInARow_IsTheMinister(string row, string label) =>
        Assert.Contains(label, Reading.Of("Le ministre belge de la Santé part.\n" + row + "\n").Names(NodeKind.Post));

    [Theory]
    [InlineData("La maire de Pau a parlé, Travail et Justice ont suivi.")]
    [InlineData("Le comité siège au conseil.")]
    [InlineData("Anne Brun dirige la musique.")]
    [InlineData("Les conservateurs, Anne Brun en tête, votent.")]
    [InlineData("Le groupe parlementaire vote.")]
    [InlineData("Il parle devant le roi de son second mandat.")]
    [InlineData("Le capitaine Paul Noir a parlé.")]
    [InlineData("La Lettonie, membre de l'OTAN, vote.")]
    [InlineData("La Finlande est enfin devenue membre de l'OTAN.")]
    [InlineData("Le ministre japonais est venu à Nanjing 2014 (Jeux olympiques de la jeunesse).")]
    public void Find_WordsOfNoPost_AddNone(string text) =>
        Assert.DoesNotContain(Reading.Of(text).Mentions.OfType<PostMention>(), post => post.Form == PostForm.Office || post.Role.Name is "conservateur" or "parlementaire" or "roi" or "adjoint" or "capitaine" or "membre");
}
