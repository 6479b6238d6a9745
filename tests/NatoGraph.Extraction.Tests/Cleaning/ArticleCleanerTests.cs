using NatoGraph.Domain.Articles;
using NatoGraph.Extraction.Cleaning;

namespace NatoGraph.Extraction.Tests.Cleaning;

public class ArticleCleanerTests
{
    [Theory]
    [InlineData("Le vote est clos.https://ads.example.net/frame/1?n=0", "https://ads.example.net/frame/1?n=0", RemovalReason.Address)]
    [InlineData("Un message pic.twitter.com/AbC123", "pic.twitter.com/AbC123", RemovalReason.EmbeddedPost)]
    [InlineData("Le vote est clos.\nLire aussi : un autre titre", "Lire aussi : un autre titre", RemovalReason.Navigation)]
    [InlineData("Le vote est clos.\nLIRE PLUS: un autre titre", "LIRE PLUS: un autre titre", RemovalReason.Navigation)]
    [InlineData("Le vote est clos.\nSuivez nos correspondants", "Suivez nos correspondants", RemovalReason.Navigation)]
    [InlineData("Le vote est clos.\nCe site utilise des cookies.", "Ce site utilise des cookies.", RemovalReason.Notice)]
    [InlineData("Le vote est clos.\nS’inscrire à notre newsletter", "S’inscrire à notre newsletter", RemovalReason.Notice)]
    [InlineData("Le vote est clos.\n© 2024 Tous droits réservés.", "© 2024 Tous droits réservés.", RemovalReason.Notice)]
    [InlineData("Le vote est clos.\n[El ministro dice que no]", "[El ministro dice que no]", RemovalReason.ForeignLink)]
    [InlineData("Le vote est clos.\nfr-07", "fr-07", RemovalReason.TemplateId)]
    [InlineData("Le vote est clos.\nabc-de/fgh", "abc-de/fgh", RemovalReason.Dateline)]
    public void Clean_Furniture_IsSetAsideWithItsReason(string text, string set, string reason)
    {
        var removed = Assert.Single(ArticleCleaner.Clean(Article(text)).Removed);

        Assert.Equal(set, removed.Range.Of(text));
        Assert.Equal(reason, removed.Reason);
    }

    [Theory]
    [InlineData("Le vote est clos.")]
    [InlineData("Le ministre a promis de suivre les travaux et de partager les conclusions avec les alliés réunis à Oslo.")]
    [InlineData("[Le ministre était absent de la réunion]")]
    public void Clean_Prose_StaysWhole(string text) => Assert.Empty(ArticleCleaner.Clean(Article("Un titre\n\n" + text)).Removed);

    [Theory]
    [InlineData("L’Alliance divisée sur les plans de défense")]
    [InlineData("LAlliance divisee sur les plans de")]
    public void Clean_TitleOnceMore_IsSetAsideEvenWithoutAccents(string copy)
    {
        var text = "L’Alliance divisée sur les plans de défense\n\n" + copy + "\n\nLes ministres se sont réunis.";

        var removed = Assert.Single(ArticleCleaner.Clean(Article(text)).Removed);

        Assert.Equal(RemovalReason.RepeatedTitle, removed.Reason);
        Assert.Equal(copy, removed.Range.Of(text));
    }

    [Theory]
    [InlineData("BRUXELLES, 28 mars 2014 - L’Otan a choisi.", "BRUXELLES", "28 mars 2014")]
    [InlineData("Paris, le 17 mai 2021 – Le conseil a choisi.", "Paris", "le 17 mai 2021")]
    [InlineData("Papeete, 16 mai. – Trois séances ont suffi.", "Papeete", "16 mai")]
    [InlineData("CHICAGO (Etats-Unis), 20 mai 2012 - Les dirigeants sont là.", "CHICAGO", "20 mai 2012")]
    [InlineData("KYIV - Le président a parlé.", "KYIV", null)]
    [InlineData("STRASBOURG. La Cour a élu son président.", "STRASBOURG", null)]
    [InlineData("date 2024-10 Le poste change de mains.", null, "2024-10")]
    public void Clean_Dateline_KeepsPlaceAndDay(string line, string? place, string? date)
    {
        var text = "Un titre\n" + line;

        var dateline = Assert.Single(ArticleCleaner.Clean(Article(text)).Datelines);

        Assert.Equal(place, dateline.Place?.Of(text));
        Assert.Equal(date, dateline.Date?.Of(text));
    }

    [Theory]
    [InlineData("Claire Brun a pris mardi la tête de l’Office national des forages, où elle était depuis dix ans et que tous ses collègues disent bien connaître.\n\n", "", 1)]
    [InlineData("Claire Brun a pris mardi la tête de l’Office national des forages, où elle était depuis dix ans et que tous ses collègues disent bien connaître.\n\n", "", 6)]
    [InlineData("", "\n\nElle a remercié ceux qui l’ont choisie, et a promis aux agents de l’office que rien ne serait décidé dans leur dos ni sans leurs élus.", 1)]
    public void Clean_ParagraphInAnotherLanguage_IsSetAsideAlone(string before, string after, int times)
    {
        const string English = "Claire Brun took over as head of the national drilling office on Tuesday. She said that the office would not be moved by threats from its neighbours.";
        var text = before + string.Join("\n\n", Enumerable.Repeat(English, times)) + after;

        var removed = ArticleCleaner.Clean(Article(text)).Removed;

        Assert.Equal(times, removed.Length);
        Assert.All(removed, range => Assert.Equal((RemovalReason.OtherLanguage + "en", English), (range.Reason, text[range.Range.Start..range.Range.End])));
    }

    [Fact]
    public void Clean_Text_IsNotAltered()
    {
        const string text = " date 2024-10 Le poste\u00A0change.\r\nfr-02";

        Assert.Equal(text, ArticleCleaner.Clean(Article(text)).Text);
    }

    private static ArticleText Article(string text) => new("test", text, new DateOnly(2024, 10, 1));
}
