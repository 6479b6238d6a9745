namespace NatoGraph.Extraction.Tests.Syntax;

public class SubjectTests
{
    [Theory]
    [InlineData("Paul Noir quitte la direction de la banque.", "quitte", "Paul")]
    [InlineData("Paul Noir et Anne Brun quittent la banque.", "quittent", "Paul Anne")]
    [InlineData("Paul Noir, qui dirige la banque depuis 2014, est malade.", "dirige", "Paul")]
    [InlineData("Paul Noir quittera ses fonctions en juin et deviendra directeur de la banque.", "deviendra", "Paul")]
    [InlineData("Paul Noir doit prendre ses fonctions lundi.", "prendre", "Paul")]
    [InlineData("Le conseil a chargé Paul Noir de former un gouvernement.", "former", "Paul")]
    [InlineData("Anne Brun a annoncé son départ après avoir rencontré le président.", "rencontré", "Anne")]
    [InlineData("Le ministre sera remplacé par Anne Brun.", "remplacé", "Anne")]
    [InlineData("Anne Brun est la présidente de la banque.", "présidente", "Anne")]
    [InlineData("Paul Noir a été nommé par le roi et le conseil.", "nommé", "roi conseil")]
    [InlineData("Paul Noir, directeur de la banque, part à la retraite ; Anne Brun, son adjointe, lui succède.", "succède", "Anne")]
    [InlineData("Anne Brun, directrice de la banque, part à la retraite.", "part", "Anne")]
    [InlineData("Anne Brun a été précédée à la présidence du parti par Paul Noir.", "précédée", "Paul")]
    [InlineData("L'institution que préside Paul Noir a refusé.", "préside", "Paul")]
    [InlineData("Le président, auquel succède Anne Brun, a parlé.", "succède", "Anne")]
    [InlineData("Anne Brun, qui la dirige depuis vingt ans, reste en place.", "dirige", "Anne")]
    public void Subjects_OfAPredicate_AreWhoDoesIt(string sentence, string predicate, string subjects) =>
        Assert.Equal(subjects, Parsed.Of(sentence).Subjects(predicate));

    [Fact]
    public void Subjects_OfAnImpersonalVerb_AreNone() => Assert.Equal("", Parsed.Of("Il faut un accord.").Subjects("faut"));

    [Theory]
    [InlineData("Selon plusieurs sources, Luc Petit ne serait pas candidat à sa succession.", "candidat")]
    [InlineData("À Paris, Anne Brun a rencontré le ministre.", "rencontré")]
    [InlineData("Anne Brun, qui dirige la banque, partira lundi.", "partira")]
    [InlineData("La directrice générale, Hélène Petit, a quitté la banque.", "quitté")]
    public void Root_OfASentenceWithAnOpening_IsItsMainPredicate(string sentence, string root) =>
        Assert.Equal(root, Parsed.Of(sentence).Structure.Root?.Token.Form);
}
