using NatoGraph.Domain.Articles;
using NatoGraph.Extraction.Cleaning;

namespace NatoGraph.Extraction.Tests.Cleaning;

public class LanguageDetectorTests
{
    [Theory]
    [InlineData("Claire Brun took over as secretary general of NATO on Tuesday. She said that the alliance would not be moved by threats from its neighbours and thanked her predecessor.", "en")]
    [InlineData("Claire Brun hat am Dienstag das Amt der Generalsekretärin der NATO übernommen. Sie ist die erste Frau, die das Bündnis führt, und wird es nach eigenen Worten nicht teilen.", "de")]
    [InlineData("Claire Brun asumió el martes el cargo de secretaria general de la OTAN. Es la primera mujer que dirige la alianza y no piensa cambiar las cosas, según dijo a los periodistas.", "es")]
    [InlineData("Claire Brun ha assunto martedì la guida della NATO. È la prima donna che dirige l'alleanza e non intende cambiare nulla, come ha detto ai giornalisti dopo la cerimonia di ieri.", "it")]
    [InlineData("Клер Брюн во вторник вступила в должность генерального секретаря. Она первая женщина во главе союза и не намерена ничего менять, как она сказала журналистам после церемонии в Брюсселе.", "und")]
    public void Other_ForeignText_IsTold(string text, string expected) => Assert.Equal(expected, LanguageDetector.Known.Other(text, "fr"));

    [Theory]
    [InlineData("Claire Brun a pris mardi la tête de l'OTAN. Elle est la première femme qui dirige l'Alliance et ne compte rien changer, comme elle l'a dit aux journalistes après la cérémonie.")]
    [InlineData("CLAIRE BRUN A PRIS MARDI LA TETE DE L'OTAN. ELLE EST LA PREMIERE FEMME QUI DIRIGE L'ALLIANCE ET NE COMPTE RIEN CHANGER, COMME ELLE L'A DIT AUX JOURNALISTES.")]
    [InlineData("Claire Brun prend the head of the OTAN, le chef des Forces a dit, et elle est la suivante secrétaire dans la place de Paul Lenoir qui a été tourné dehors par les gouvernements.")]
    [InlineData("Breaking news")]
    public void Other_FrenchOrTooShort_IsNone(string text) => Assert.Null(LanguageDetector.Known.Other(text, "fr"));

    [Fact]
    public void Extract_EnglishArticle_IsSetAsideWholeAndSaysSo()
    {
        const string text = "Claire Brun took over as secretary general of NATO on Tuesday. She said that the alliance would not be moved by threats from its neighbours.";

        var found = new ClaimExtractor().Extract(new ArticleText("test", text, new DateOnly(2024, 10, 1)), CancellationToken.None);

        Assert.Equal(new RemovedRange(new TextRange(0, text.Length), "other-language-en"), Assert.Single(found.Removed));
        Assert.Empty(found.Entities);
        Assert.Empty(found.Claims);
    }
}
