using NatoGraph.Extraction.Coreference.Context;
using NatoGraph.Extraction.Mentions;

namespace NatoGraph.Extraction.Tests.Coreference;

public class ContextOrganisationTests
{
    [Theory]
    [InlineData("La Banque Morel change de mains. Le directeur général, Paul Noir, partira en juin.", "directeur général", "directeur général de la Banque Morel")]
    [InlineData("Le conseil communal de Namur a voté lundi. La bourgmestre, Anne Brun, a prêté serment.", "bourgmestre", "bourgmestre de Namur")]
    [InlineData("L'Allemagne et la Bavière négocient. La ministre fédérale du Travail, Anne Brun, est arrivée à Munich.", "ministre fédérale du Travail", "ministre du Travail d'Allemagne")]
    [InlineData("L'Italie vote dimanche. Le ministre italien des Sports, Paul Noir, a reçu son conseiller Luc Morel, et le directeur de cabinet de Paul Noir, Jean Petit.", "directeur de cabinet", "directeur de cabinet d'Italie")]
    [InlineData("Nominations dans les entreprises\nRenault. Les ventes baissent depuis un an, et avec elles les salaires. Le directeur financier, Paul Noir, s'en va.\nAirbus. Les ventes montent. Le directeur commercial, Luc Brun, reste.", "directeur financier", "directeur financier de Renault")]
    [InlineData("Le Serbe Paul Noir reste à l'Union sportive de Vevey. Son adjointe, Anne Brun, attend.", "adjointe", "adjoint de l'Union sportive de Vevey")]
    [InlineData("L'entraîneur français Paul Noir est limogé par le FC Gruyère.", "entraîneur français", "entraîneur du FC Gruyère")]
    [InlineData("La cour d'appel a rendu son arrêt. Le premier président, Paul Noir, a parlé.", "premier président", "premier président de la cour d'appel")]
    [InlineData("Le comité exécutif de la Fédération belge de judo a siégé à Namur. Le secrétaire général adjoint, Paul Noir, est venu d'Italie.", "secrétaire général adjoint", "secrétaire général adjoint de la Fédération belge de judo")]
    [InlineData("La Banque Morel change de mains. Le directeur général, Paul Noir, partira en juin. Son adjoint, Luc Brun, reste chez Renault.", "adjoint", "adjoint de la Banque Morel")]
    [InlineData("Le Tchad vote. Nommé par le président, Paul Noir part pour Washington comme ambassadeur.", "ambassadeur", "ambassadeur du Tchad")]
    [InlineData("Le Musée des beaux-arts de Lyon rouvre.\nLe Musée national de la gravure ferme ses portes, et le regrette.\nÀ Lyon, le directeur, Paul Noir, s'en réjouit.", "directeur", "directeur du Musée des beaux-arts de Lyon")]
    [InlineData("Élections : qui fait quoi\nJarny — La page est tournée. Le maire, Paul Noir, s'en va.\nLongwy — Le vote attendra.", "maire", "maire de Jarny")]
    [InlineData("À Jarny, l'opposant Luc Brun briguera en mars l'écharpe de maire.", "écharpe de maire", "maire de Jarny")]
    [InlineData("Valse des bancs\nÀ Guingamp, l'entraîneur, Paul Noir, s'en va.", "entraîneur", "entraîneur de Guingamp")]
    [InlineData("Remaniement au Mali. L'Intérieur échoit à Paul Noir.", "Intérieur", "ministre de l'Intérieur du Mali")]
    [InlineData("Remaniement au Mali. Paul Noir hérite de la Défense, Anne Brun des Transports.", "Transports", "ministre des Transports du Mali")]
    [InlineData("Trois juntes, une histoire\nBAMAKO\n18 août 2020 : le pouvoir tombe.\nNIAMEY\n26 juillet 2023 : la garde se soulève. Le 7 août, Paul Noir est fait Premier ministre.", "Premier ministre", "premier ministre du Niger")]
    [InlineData("Le Liban cherche un gouvernement. On songe à Paul Noir, avocat à Londres, qui fut brièvement ministre du Travail.", "ministre du Travail", "ministre du Travail du Liban")]
    [InlineData("L'amicale des anciens de Vevey se réunira lundi. Le secrétaire, Paul Noir, s'en va.", "secrétaire", "secrétaire de l'amicale des anciens de Vevey")]
    [InlineData("Les ventes du groupe Morel montent. La présidente du conseil, Anne Brun, s'en réjouit.", "présidente du conseil", "président du conseil de Morel")]
    [InlineData("L'Italie vote. La présidente du conseil, Anne Brun, s'en réjouit.", "présidente du conseil", "président du conseil d'Italie")]
    [InlineData("Le Bundestag a voté. La ministre de la Défense, Anne Brun, s'en réjouit.", "ministre de la Défense", "ministre de la Défense d'Allemagne")]
    [InlineData("L'Espagne vote. Le secrétaire d'État, Paul Noir, est venu.", "secrétaire d'État", "secrétaire d'État d'Espagne")]
    [InlineData("Paul Noir préside le groupe Renault depuis juin, et il en vit. La Ligue des arbitres proteste, par la voix de son directeur général, Luc Brun.", "directeur général", "directeur général de la Ligue des arbitres")]
    [InlineData("La Fédération tunisienne de handball a voté samedi. Le président, Paul Noir, s'en réjouit.", "président", "président de la Fédération tunisienne de handball")]
    [InlineData("Le second tour a eu lieu au Bénin. Le Premier ministre, Paul Noir, a été battu.", "Premier ministre", "premier ministre du Bénin")]
    [InlineData("Vingt États fondent l'Agence de la mer Noire. Le Slovène Paul Noir en devient le directeur.", "directeur", "directeur de l'Agence de la mer Noire")]
    [InlineData("Le club de Guingamp a perdu. L'adjoint, Paul Noir, s'en va.", "adjoint", "adjoint du club de Guingamp")]
    [InlineData("L'Association des sherpas se cherche un secrétaire général.", "secrétaire général", "secrétaire général de l'Association des sherpas")]
    [InlineData("La Fédération d'escrime et le Cercle d'armes de Tarbes se disputent. La présidente du club, Anne Brun, s'en va.", "présidente du club", "président du Cercle d'armes de Tarbes")]
    [InlineData("Le Tchad a envoyé à Luanda son ministre de la Défense, Paul Noir.", "ministre de la Défense", "ministre de la Défense du Tchad")]
    [InlineData("La Région aide la commune de Mazères-Lezons. Le maire, Paul Noir, s'en réjouit.", "maire", "maire de Mazères-Lezons")]
    [InlineData("Le centre hospitalier de Montluel ferme. Le maire, Paul Noir, proteste.", "maire", "maire de Montluel")]
    [InlineData("CARVIGNY : la piscine ferme. Le maire, Paul Noir, s'y résigne.", "maire", "maire de CARVIGNY")]
    [InlineData("Renault et le groupe kazakh Samruk ont signé. La vice-présidente du second, Anne Brun, s'en réjouit.", "vice-présidente du second", "vice-président de Samruk")]
    [InlineData("Renault et la Banque Morel ont signé. Le président de cette dernière, Paul Noir, s'en réjouit.", "président de cette dernière", "président de la Banque Morel")]
    [InlineData("Renault discute avec le brasseur Hopfen. La directrice financière du brasseur, Anne Brun, s'en réjouit.", "directrice financière du brasseur", "directeur financier d'Hopfen")]
    [InlineData("Anne Brun, ancienne secrétaire générale de la Banque Morel, est depuis 2010 la directrice de la Ligue des arbitres. Son adjoint, Luc Petit, vient de Renault.", "adjoint", "adjoint de la Ligue des arbitres")]
    [InlineData("Anne Brun, recherchée par Renault, a succédé à Paul Noir à la tête de l'Institut Morel. Elle est remplacée en juillet par son adjointe, Luce Petit.", "adjointe", "adjoint de l'Institut Morel")]
    [InlineData("Paul Noir, le directeur de l'Agence de la mer Noire, est parti. Anne Brun, son adjointe ukrainienne, reste.", "adjointe ukrainienne", "adjoint de l'Agence de la mer Noire")]
    [InlineData("La Ligue des arbitres, premier soutien du club Étoile, a gelé ses versements ; son directeur, Luc Petit, attend.", "directeur", "directeur de la Ligue des arbitres")]
    [InlineData("La Chaîne Étoile a gelé lundi ses versements au club Morel. Son directeur, Luc Petit, attend.", "directeur", "directeur de la Chaîne Étoile")]
    [InlineData("Le secrétaire général de l'Élysée, Luc Petit, a quitté la place Beauvau.", "secrétaire général de l'Élysée", "secrétaire général de l'Élysée")]
    [InlineData("La Cour de justice de l'Union européenne a jugé. L'avocat général portugais, Luc Petit, avait parlé.", "avocat général portugais", "avocat général de la Cour de justice de l'Union européenne")]
    public void Resolve_PostWithoutOrganisation_HasTheOneForWhichMostSpeaks(string text, string words, string expected) =>
        Assert.Equal(expected, Reading.Of(text).Meant<PostMention>(words)?.Name);

    [Theory]
    [InlineData("Un directeur est venu chez Renault.", "directeur")]
    [InlineData("Les délégués de la Ligue sont aux États-Unis. Le Premier ministre, Paul Noir, les a reçus.", "Premier ministre")]
    [InlineData("On se réunit au Centre des congrès. Le député Paul Noir a parlé.", "député")]
    [InlineData("Il pleut. Le recteur a parlé à la Banque Morel.", "recteur")]
    [InlineData("À Lausanne, le Conseil d'État a siégé. Le chancelier, Luc Petit, a parlé.", "chancelier")]
    public void Resolve_NoBodyThatMayHaveTheRole_HasNone(string text, string words) =>
        Assert.Null(Reading.Of(text).Meant<PostMention>(words));

    [Fact]
    public void Read_Weights_KnowsEveryClue() =>
        Assert.All(Enum.GetValues<Clue>(), clue =>
            Assert.True(ContextWeights.French.OfClass.Append(ContextWeights.French.OfState).Append(ContextWeights.French.OfBody).Any(weights => weights[(int)clue] != 0), clue.ToString()));
}
