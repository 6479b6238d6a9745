using NatoGraph.Domain.Entities;

namespace NatoGraph.Extraction.Tests.Mentions;

public class NameFinderTests
{
    [Theory]
    [InlineData("Hier, Jens Stoltenberg a parlé.", "Jens Stoltenberg")]
    [InlineData("Le poste revient à Jaap de Hoop Scheffer.", "Jaap de Hoop Scheffer")]
    [InlineData("On a vu Ursula von der Leyen et M. Van Rompuy.", "Ursula von der Leyen|Van Rompuy")]
    [InlineData("Le général Pierre de Villiers est parti.", "Pierre de Villiers")]
    [InlineData("Monsieur Macky SALL préside.", "Macky Sall")]
    [InlineData("Selon l’Irlandais Michael O’Flaherty, rien ne presse.", "Michael O’Flaherty")]
    [InlineData("Elle a succédé en février 2022 à Wopke Zingo.", "Wopke Zingo")]
    [InlineData("La présidente a remis les clés à Ilvi Zingo.", "Ilvi Zingo")]
    [InlineData("À ce poste, Abdel-Ilah al-Khatib a tenu.", "Abdel-Ilah al-Khatib")]
    [InlineData("Vint Joseph Luns.", "Joseph Luns")]
    [InlineData("Le juge a entendu Murilo Sá Bordes et Paulo Sá.", "Murilo Sá Bordes|Paulo Sá")]
    [InlineData("Le successeur de Géraud Simon de Warnage est connu.", "Géraud Simon de Warnage")]
    [InlineData("Il a été reçu par le président Wagner Bolmar.", "Wagner Bolmar")]
    [InlineData("Antoine de Saint-Affrique Directeur Général de Danone", "Antoine de Saint-Affrique")]
    public void Find_People_TakesWholeNames(string text, string names) =>
        Assert.Equal(names.Split('|'), Reading.Of("Un titre.\n" + text).Names(NodeKind.Person));

    [Theory]
    [InlineData("Le Conseil européen se réunit en Mars à Bruxelles.")]
    [InlineData("Lundi, la Commission de régulation a voté la loi Climat.")]
    [InlineData("L’Union africaine et le Fonds monétaire international sont d’accord.")]
    [InlineData("La réunion a eu lieu à Tizi Ouzou puis à Novi Sad.")]
    [InlineData("ON NOUS DIT que la loi sera votée.")]
    [InlineData("Selon Radio-Canada, la loi sera votée.")]
    [InlineData("Le Fauteuil est un roman.")]
    [InlineData("Dislog Holding rachète Air Mirval et Rosa Prévoyance.")]
    [InlineData("Solidarité Mirval perd sa directrice, et Vous quittez Maison Morvel.")]
    [InlineData("Le cabinet Oliver Morvel conseille le quotidien La Nouvelle Gazette.")]
    [InlineData("22 h 20 – À Genève, on vote. – La Moldavie aussi.")]
    [InlineData("RÉUNION DES MINISTRES DE LA DÉFENSE")]
    public void Find_OtherCapitals_ArePeopleNever(string text) => Assert.Empty(Reading.Of(text).Names(NodeKind.Person));

    [Theory]
    [InlineData("Le siège de l’Otan est à Bruxelles.", "OTAN")]
    [InlineData("La Banque centrale du Kenya a relevé ses taux.", "Banque centrale du Kenya|Kenya")]
    [InlineData("Elle dirige l’Agence nationale de la statistique et de la démographie (ANSD).", "Agence nationale de la statistique et de la démographie")]
    [InlineData("La Haute Autorité pour la transparence de la vie publique enquête.", "Haute Autorité pour la transparence de la vie publique")]
    [InlineData("Dislog Holding rachète Air Mirval et Rosa Prévoyance.", "Dislog Holding|Air Mirval|Rosa Prévoyance")]
    [InlineData("Selon la VRBX, le groupe horloger Ebel-Marvier recrute.", "VRBX|Ebel-Marvier")]
    [InlineData("Le Haut Conseil renouvelle ses membres.", "Haut Conseil")]
    [InlineData("UN DÉPART ET UNE ARRIVÉE À LA MAIRIE", "")]
    [InlineData("Elle a étudié chez Zibelline Conseil.", "Zibelline Conseil")]
    [InlineData("Kurz GmbH a racheté hier Forces motrices du Morvan SA.", "Kurz GmbH|Forces motrices du Morvan SA")]
    [InlineData("Paul Noir, de Zibelline Holding AG, est parti. Zibelline Holding le regrette.", "Zibelline Holding AG")]
    [InlineData("Paul Noir. Directeur général de Kurz SA, il part.", "Kurz SA")]
    [InlineData("Anne Brun quitte sa maison, dit-on chez Kurz & Fils SARL.", "Kurz & Fils SARL")]
    [InlineData("Elle dirige le Port autonome de San Pedro.", "Port autonome de San Pedro")]
    [InlineData("La Société nationale industrielle et minière embauche, la CSC Services publics aussi.", "Société nationale industrielle et minière|CSC Services publics")]
    [InlineData("Le conseil d'administration de Zorevia s'est réuni hier. Zorevia est en grève.", "Zorevia")]
    [InlineData("Elle commanda la Sixième flotte et la 34e région militaire.", "Sixième flotte|34e région militaire")]
    [InlineData("Le général de brigade Paul Noir a parlé.", "")]
    [InlineData("Le quotidien La Nouvelle Gazette et le cabinet Oliver Morvel recrutent.", "La Nouvelle Gazette|Oliver Morvel")]
    [InlineData("Il entre à la Commission du bassin du lac Tarn (CBLT).", "Commission du bassin du lac Tarn")]
    [InlineData("Le Groupe vosgien fer de lance (GVFL) a son siège à Épinal.", "Groupe vosgien fer de lance")]
    [InlineData("Le député Paul Soran (PS) est parti.", "Parti socialiste")]
    [InlineData("Celle-ci a filé au Zetty, où elle veille sur les estampes.", "Zetty")]
    [InlineData("Il vit dans le Zueyras, puis sur le Zarmatin.", "")]
    [InlineData("Il arrive du Zeinster.", "Zeinster")]
    [InlineData("Il se promène au bord du Zéman.", "")]
    [InlineData("Elle dirigeait le comité économique et social.", "comité économique et social")]
    [InlineData("RIGA (BaltiqueInfo) – Le vote a eu lieu.", "BaltiqueInfo")]
    [InlineData("À en croire « Zagadoumy-Hebdo », rien ne presse. Le « Vieux » se tait.", "Zagadoumy-Hebdo")]
    [InlineData("CULTE. On prie.\nZAIROS. Deux ans après sa naissance, l'agence va mal.\nTV MORVAN. Non, rien n'est sûr.", "ZAIROS|TV MORVAN")]
    [InlineData("Le vote est clos, indique un communiqué de la Présidence de la République.", "Présidence de la République")]
    [InlineData("Elle est candidate à la présidence de la République.", "")]
    [InlineData("Proche du parti Zuntos por el Monte, elle attend.", "Zuntos por el Monte")]
    [InlineData("Le quotidien Zidové zoviny l'a écrit.", "Zidové zoviny")]
    [InlineData("Pour la Défense, l'agence Zyodo avance un nom.", "Zyodo")]
    [InlineData("Il quitte le cabinet Zeridiem et l'association Filles du rail.", "Zeridiem|association Filles du rail")]
    [InlineData("Elle dirige la 34e région militaire et la force d'action navale.", "34e région militaire|force d'action navale")]
    [InlineData("Hier, l'Académie de médecine sur les cigarettes s'est tue.", "Académie de médecine")]
    public void Find_Organisations_TakesWholeNames(string text, string names) =>
        Assert.Equal(names.Split('|', StringSplitOptions.RemoveEmptyEntries), Reading.Of("Un titre.\n" + text).Names(NodeKind.Organisation));

    [Theory]
    [InlineData("Le choix est soutenu par Washington et Berlin.", "États-Unis|Allemagne")]
    [InlineData("Le ministre danois a parlé à la Norvégienne.", "Danemark|Norvège")]
    [InlineData("La rencontre aura lieu à Washington.", "")]
    public void Find_States_KnowsGovernmentsFromTowns(string text, string names) =>
        Assert.Equal(names.Split('|', StringSplitOptions.RemoveEmptyEntries), Reading.Of(text).Names(NodeKind.Organisation));
}
