namespace NatoGraph.Extraction.Tests.Syntax;

public class ObjectTests
{
    [Theory]
    [InlineData("Le conseil a nommé Paul Noir.", "nommé", "Paul")]
    [InlineData("Le conseil a nommé Paul Noir et Anne Brun.", "nommé", "Paul Anne")]
    [InlineData("Paul Noir a été nommé directeur par le conseil.", "nommé", "Paul")]
    [InlineData("Nommée en 2019, Anne Brun dirige la banque.", "Nommée", "Anne")]
    [InlineData("Le conseil ne l'a pas reconduit.", "reconduit", "l'")]
    [InlineData("Le conseil, que le chercheur Paul Noir préside, attend.", "préside", "conseil")]
    [InlineData("L'institution que préside Paul Noir a refusé.", "préside", "institution")]
    [InlineData("Anne Brun remplace Paul Noir, limogé la semaine dernière.", "limogé", "Paul")]
    [InlineData("Anne Brun remplace Paul Noir, après avoir été nommée mardi.", "nommée", "Anne")]
    public void Objects_OfAPredicate_AreToWhomItIsDone(string sentence, string predicate, string objects) =>
        Assert.Equal(objects, Parsed.Of(sentence).Objects(predicate));

    [Theory]
    [InlineData("Paul Noir succède à Anne Brun.", "succède", "Anne")]
    [InlineData("Paul Noir succède aux ministres sortants.", "succède", "ministres")]
    public void IndirectObjects_WithAPreposition_AreFound(string sentence, string predicate, string objects) =>
        Assert.Equal(objects, Parsed.Of(sentence).IndirectObjects(predicate));

    [Theory]
    [InlineData("Paul Noir a été élu en 2014 par les députés.", "élu", "en", "2014")]
    [InlineData("La démission de Paul Noir a surpris.", "démission", "de", "Paul")]
    [InlineData("La démission du ministre a surpris.", "démission", "de", "ministre")]
    [InlineData("Paul Noir travaille pour la banque.", "travaille", "avec", "")]
    [InlineData("Anne Brun passe de la Justice aux Finances.", "passe", "à", "Finances")]
    public void Obliques_ByPreposition_AreFound(string sentence, string head, string preposition, string found) =>
        Assert.Equal(found, Parsed.Of(sentence).Obliques(head, preposition));
}
